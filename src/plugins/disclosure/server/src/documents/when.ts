import { type By, type DocumentCall, does } from './call';
import type { When } from './hook';

const byOf = ({ caller }: Pick<DocumentCall, 'caller'>): By => {
  if (caller === null) return 'system';
  return caller === 'content-api' ? 'content-api' : 'person';
};

/** Whether a hook is asked about a call. */
export function isAsked(when: When, call: Pick<DocumentCall, 'about' | 'action' | 'input' | 'caller'>): boolean {
  return (
    when.about.includes(call.about) &&
    when.at.some((action) => does(call, action)) &&
    !(when.unless && does(call, when.unless)) &&
    (when.by?.includes(byOf(call)) ?? true)
  );
}
