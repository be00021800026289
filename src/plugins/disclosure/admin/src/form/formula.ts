/** `=2+3` in a cell: the four operations and brackets, reckoned as a spreadsheet does. */

const token = /\d+(?:\.\d*)?|\.\d+|[-+*/()]/g;
/** A longer formula is no sum that a person writes into a cell; it also bounds how deep brackets can nest. */
const longest = 200;

/**
 * @param text a formula that begins with `=`, half-width and without spaces
 * @returns its value, rounded to 12 significant digits (0.1+0.2 is 0.3); `null` for a text that is no formula, and for
 *   a formula without a finite value (division by zero)
 */
export function reckon(text: string): number | null {
  const tokens = text.startsWith('=') && text.length <= longest ? tokensOf(text.slice(1)) : null;
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  const value = reader.sum();
  return reader.isAtEnd() && Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : null;
}

function tokensOf(text: string): string[] | null {
  const tokens = text.match(token) ?? [];
  return tokens.join('') === text ? tokens : null;
}

/** Recursive descent; what cannot be read is NaN, which every operation passes on. */
class Reader {
  private position = 0;

  constructor(private readonly tokens: readonly string[]) {}

  isAtEnd(): boolean {
    return this.position === this.tokens.length;
  }

  sum(): number {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign !== null; sign = this.take('+', '-')) {
      const next = this.product();
      value = sign === '+' ? value + next : value - next;
    }
    return value;
  }

  private product(): number {
    let value = this.factor();
    for (let sign = this.take('*', '/'); sign !== null; sign = this.take('*', '/')) {
      const next = this.factor();
      value = sign === '*' ? value * next : value / next;
    }
    return value;
  }

  private factor(): number {
    const sign = this.take('+', '-');
    if (sign !== null) return sign === '-' ? -this.factor() : this.factor();
    if (this.take('(') !== null) {
      const value = this.sum();
      return this.take(')') === null ? Number.NaN : value;
    }
    const number = this.tokens[this.position];
    this.position += 1;
    return number === undefined ? Number.NaN : Number(number);
  }

  private take(...wanted: readonly string[]): string | null {
    const next = this.tokens[this.position];
    if (next === undefined || !wanted.includes(next)) return null;
    this.position += 1;
    return next;
  }
}
