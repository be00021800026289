/** The characters of a unified social credit code (GB 32100-2015), each standing for its place. I, O, S, V, Z are none. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const isCreditCode = (code: string): boolean =>
  code.length === 18 && [...code].every((char) => alphabet.includes(char));

/** The last character that the first seventeen ask for: weights are powers of 3, modulo 31 (GB 32100-2015, 4.6). */
function checkCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const char of code.slice(0, 17)) {
    sum += alphabet.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Codes that the database takes. */
export const organizationCode = /^[A-Za-z0-9-]{2,32}$/;

/** `none`: no code at all; `check-digit`: 18 characters that are no credit code, most likely a slip of the pen. */
export type CodeDoubt = 'none' | 'check-digit';

/** What is doubtful about the code of an organization. Codes of 18 characters are taken for credit codes. */
export function codeDoubt(code: string): CodeDoubt | null {
  if (!organizationCode.test(code)) return 'none';
  if (code.length !== 18) return null;
  return isCreditCode(code) && code.endsWith(checkCharacter(code)) ? null : 'check-digit';
}
