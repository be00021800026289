/** Takes explanations back from Word, by their bookmarks, styles and properties. */
import type { Explanation } from '#model';
import { type Answered, answeredIn } from '../report/printed-explanations';
import { bookmarks, explainedProperty, styleNames } from './marks';

interface OpenExplanation {
  readonly number: number;
  readonly answers: Answered;
  readonly lines: string[];
}

/** Reads the explanations of a file, paragraph by paragraph. */
export class ExplanationReader {
  /** By number. */
  private readonly answered = new Map<number, Answered>();
  private readonly explanations: OpenExplanation[] = [];
  private open: OpenExplanation | undefined;

  /** @param facts custom property by name */
  constructor(facts: ReadonlyMap<string, string>) {
    for (const [name, value] of facts) {
      const number = explainedProperty.pattern.exec(name)?.[1];
      const answers = number === undefined ? undefined : answeredIn(value);
      if (answers) this.answered.set(Number(number), answers);
    }
  }

  /**
   * @returns `other` for a paragraph that belongs to no explanation, `lost` for a reason of which the file does not say
   *   what it answers
   */
  read(style: string, names: ReadonlySet<string | undefined>, text: string): 'read' | 'other' | 'lost' {
    if (style === styleNames.explained) this.begin(names);
    else if (style !== styleNames.explanation) return 'other';
    else if (this.open) this.open.lines.push(text);
    else return text === '' ? 'read' : 'lost';
    return 'read';
  }

  /** In the order of the document, which is not always that of the pages. */
  found(): Explanation[] {
    const sorted = [...this.explanations].sort((one, other) => one.number - other.number);
    return sorted.map(({ answers, lines }) => ({ ...answers, reason: lines.join('\n'), public: true }));
  }

  private begin(names: ReadonlySet<string | undefined>): void {
    const marked = [...this.answered].find(([number]) => names.has(bookmarks.explanation(number)));
    if (!marked) {
      this.open = undefined;
      return;
    }
    const [number, answers] = marked;
    this.open = { number, answers, lines: [] };
    this.explanations.push(this.open);
    // A paragraph that was copied with its bookmark begins no second one.
    this.answered.delete(number);
  }
}
