/** The words of a register's columns: what each means, and which have to be asked for. */
import {
  chosenFor,
  type FieldCode,
  fieldOf,
  looksLikePerson,
  meaningOf,
  organizationNames,
  plain,
  type RegisterChoices,
  vagueApplicants,
  vagueOutcomes,
  type WordFound,
} from '#model';
import { evidence } from '../mapping/evidence';
import { unknownName } from './name-kinds';
import { surnames } from './surnames';

/** A word as it is gathered. */
interface Gathered extends WordFound {
  /** Whether the word names someone whom its row names. */
  isPersonal: boolean;
}

const { kindByName, longestWord, mostUnknown, mostWords, rememberedForOneShown, unknownOneIn } = evidence.register;

const vague: Partial<Record<FieldCode, ReadonlySet<string>>> = {
  outcome: new Set(vagueOutcomes.map(plain)),
  reason: new Set(vagueOutcomes.map(plain)),
  applicant: new Set(vagueApplicants.map(plain)),
};

export class WordsFound {
  private readonly words = new Map<string, Gathered>();

  constructor(private readonly choices: RegisterChoices) {}

  /**
   * What a word of a field means; counts the row that says it.
   *
   * @param named whom the row names
   */
  meaning(field: FieldCode, text: string, named: readonly string[]): WordFound | null {
    const word = plain(text);
    if (word === '') return null;
    const key = `${field} ${word}`;
    let found = this.words.get(key);
    if (!found) {
      found = this.understand(field, text);
      if (this.words.size < mostWords * rememberedForOneShown) this.words.set(key, found);
    }
    found.rows += 1;
    if (named.some((name) => text.includes(name))) found.isPersonal = true;
    return found;
  }

  /** What kind of applicant a name's look stands for; `null` where nobody said. */
  kind(look: string): string | null {
    const found = this.words.get(`name ${look}`) ?? this.look(look);
    found.rows += 1;
    return found.to;
  }

  private look(look: string): Gathered {
    const chosen = chosenFor(this.choices, 'name', look);
    const told = look === unknownName ? null : look;
    const found: Gathered = {
      field: 'name',
      text: look,
      to: chosen ?? told,
      confidence: chosen !== undefined ? 1 : told ? kindByName : 0,
      from: chosen !== undefined ? 'kept' : told ? 'words' : 'none',
      rows: 0,
      isPersonal: false,
    };
    this.words.set(`name ${look}`, found);
    return found;
  }

  /** What may be shown: usual words, and unknown ones that name nobody. */
  shown(): WordFound[] {
    const all = [...this.words.values()];
    const varied = variedFields(all);
    const shown = all.filter((word) => mayBeShown(word) && (word.to !== null || !varied.has(word.field)));
    return shown.slice(0, mostWords).map(({ isPersonal: _, ...word }) => word);
  }

  private understand(field: FieldCode, text: string): Gathered {
    const base = { field, text, rows: 0, isPersonal: false };
    const chosen = chosenFor(this.choices, field, text);
    if (chosen !== undefined) return { ...base, to: chosen, confidence: 1, from: 'kept' };
    const isVague = vague[field]?.has(plain(text)) ?? false;
    const meaning = isVague ? null : meaningOf(text, fieldOf(field).words ?? []);
    if (!meaning) return { ...base, to: null, confidence: 0, from: 'none' };
    return { ...base, ...meaning, from: 'words' };
  }
}

/** Fields whose unknown words hardly ever repeat: such a column holds names or sentences, whatever it was taken for. */
function variedFields(words: readonly Gathered[]): ReadonlySet<FieldCode> {
  const unknown = words.filter(({ to }) => to === null);
  const isVaried = (field: FieldCode): boolean => {
    const own = unknown.filter((word) => word.field === field);
    return own.length > mostUnknown && own.length * unknownOneIn > own.reduce((rows, word) => rows + word.rows, 0);
  };
  return new Set(unknown.map(({ field }) => field).filter(isVaried));
}

const mayBeShown = ({ field, confidence, text, isPersonal }: Gathered): boolean =>
  field === 'name' || confidence === 1 || (!isPersonal && isHarmless(text));

/** Whether an unknown word may leave the thread: it is short, holds no number that someone could be found by, and is no name. */
function isHarmless(text: string): boolean {
  const said = text.trim();
  if (said.length > longestWord || /\d{5}/.test(said.normalize('NFKC'))) return false;
  if (meaningOf(said, organizationNames) !== null) return false;
  return !(looksLikePerson(said) && surnames.has([...said][0] ?? ''));
}
