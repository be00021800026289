/** Report documents in JSON. */
import { tableCodes } from '#model';
import { limits } from '../limits';
import { decodeText } from '../source/decode-text';
import { unusable } from '../unusable-file';

type Json = Record<string, unknown>;

/** What a report document consists of, and what else stands beside it where it is published. */
const fields = new Set([...['organization', 'year', 'layout', 'title', 'sections', 'explanations'], ...tableCodes]);

/**
 * Reads a report document as it is, or inside the answer of a route (`data`) or the output of an import (`document`).
 *
 * @throws UnusableFile for what is no JSON, and for JSON that holds no report
 */
export function readJson(bytes: Uint8Array): Json {
  const value = parse(decodeText(bytes));
  const found = [value, inside(value, 'document'), inside(value, 'data')].find(isDocument);
  return found ?? unusable('JSON 不是报告文档', 'The JSON is no report document');
}

function parse(text: string): unknown {
  if (depthOf(text) > limits.jsonDepth) unusable('JSON 嵌套过深', 'The JSON is nested too deeply');
  try {
    return JSON.parse(text);
  } catch {
    return unusable('JSON 格式有误', 'The JSON is malformed');
  }
}

/** How deep brackets nest outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

const isDocument = (value: unknown): value is Json =>
  isRecord(value) && Object.keys(value).filter((name) => fields.has(name)).length >= 2;
