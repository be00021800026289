import type { Word } from '../../words';

/** Writes of no person, by the names under which the server records them. */
const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['system', 'event.system'],
  ['content API', 'event.contentApi'],
]);

/** The word for who acted where no person did; nothing where the name is a person's. */
export const wordWithoutPerson = (name: string | null | undefined): Word | undefined => words.get(name ?? 'system');
