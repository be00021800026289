import { isStorable } from '../../../model';
import { reportUid } from '../content-types/uids';
import { invalidAt } from '../errors';
import { getService } from '../services';
import { type CallParams, type HookFactory, publishes } from './hook';
import { storedAfter } from './stored';

/** Longest note on a publication. */
const longest = 2_000;

/** What the publisher says of a correction; it is a parameter of the call, no attribute of the report. */
function noteOf({ note }: CallParams): string | undefined {
  if (note === undefined || note === null) return undefined;
  if (typeof note === 'string' && note.trim() !== '' && note.length <= longest && isStorable(note)) return note.trim();
  throw invalidAt(['note'], {
    zh: `说明应为不超过 ${longest} 字的文本`,
    en: `The note is not a text of at most ${longest} characters`,
  });
}

/** The transaction that publishes a report also appends what it published to the public record. */
export const recordPublication: HookFactory = (strapi) => async (call, next) => {
  if (call.uid !== reportUid || !publishes(call)) return next();
  const note = noteOf(call.params);
  const { note: _note, ...params } = call.params;
  call.params = params;
  const result = await next();
  const { published } = await storedAfter(strapi, call, result);
  if (published) await getService(strapi, 'publications').record(published, note);
  return result;
};
