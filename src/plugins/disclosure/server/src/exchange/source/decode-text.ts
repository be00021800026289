import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { evidence } from '../mapping/evidence';
import { unusable } from '../unusable-file';

const boms: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a text file. A byte order mark decides; then what is valid UTF-8 is UTF-8, whatever it declares, and anything
 * else is what it declares, or GB18030, the superset of GBK that Chinese systems write. A character cut off at the end
 * of the file is left out.
 *
 * @param declared the encoding that an HTML page names
 * @throws UnusableFile for bytes that are no text
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  for (const [encoding, mark] of boms)
    if (mark.every((byte, at) => bytes[at] === byte)) return checked(new TextDecoder(encoding).decode(bytes));
  const utf16 = utf16Of(bytes);
  if (utf16) return checked(new TextDecoder(utf16).decode(bytes));
  return checked(decodeUtf8(bytes) ?? likeliest(bytes, declared));
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  const whole = [0, 1, 2, 3].map((cut) => bytes.subarray(0, bytes.length - cut)).find((part) => isUtf8(part));
  return whole && new TextDecoder('utf-8').decode(whole);
}

/** Damaged UTF-8, or another encoding: whichever leaves fewer holes. */
function likeliest(bytes: Uint8Array, declared: string | undefined): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const other = decoderFor(declared).decode(bytes);
  const { lettersForOneHole, lettersForOneLess } = evidence.textFile;
  const isUsual = holes(utf8) * lettersForOneHole < utf8.length;
  return isUsual && holes(utf8) <= holes(other) + utf8.length / lettersForOneLess ? utf8 : other;
}

function decoderFor(encoding: string | undefined): TextDecoder {
  try {
    const decoder = new TextDecoder(encoding ?? 'gb18030');
    return decoder.encoding === 'utf-8' || decoder.encoding === 'gbk' ? new TextDecoder('gb18030') : decoder;
  } catch {
    return new TextDecoder('gb18030');
  }
}

const holes = (text: string): number => text.split('\uFFFD').length - 1;

/**
 * UTF-16 without a mark: every other byte of its spaces, digits, tags and line ends is zero. Few characters have a zero
 * for their other byte; 一 is one.
 */
function utf16Of(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, evidence.textFile.sample);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const { zeros: fewest, timesZeros } = evidence.textFile;
  if (odd > fewest && odd > even * timesZeros) return 'utf-16le';
  if (even > fewest && even > odd * timesZeros) return 'utf-16be';
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const control = /[\u0000-\u0008\u000E-\u001F\uFFFD]/g;

function checked(text: string): string {
  const strange = text.match(control)?.length ?? 0;
  const { lettersForOneStrange } = evidence.textFile;
  if (strange * lettersForOneStrange > text.length + lettersForOneStrange)
    unusable('文件内容不是文本，可能是二进制文件或已损坏', 'The file holds no text: it is binary or damaged');
  return text.replace(/\r\n?/g, '\n');
}
