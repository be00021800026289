import type { Recipient } from '#contracts/review';
import { useWords } from '../../words';

/** As many as one reads in a line. */
const most = 6;

/** People by name, with the organization of each. */
export function People({ people }: { readonly people: readonly Recipient[] }) {
  const { say } = useWords();
  const names = people
    .slice(0, most)
    .map(({ name, organization }) => (organization ? say('people.of', { name, organization }) : name))
    .join(say('people.and'));
  return <span>{people.length > most ? say('people.more', { names, count: people.length }) : names}</span>;
}
