import { useCallback, useRef } from 'react';
import { useReportForm } from './useReportForm';

/** Whose value the form has handed out: our last one, one of ours with others still to come, or somebody else's. */
export type ValueOrigin = 'last' | 'earlier' | 'foreign';

/** A field that is written faster than Strapi's form hands it out again: the form's values come a moment late. */
export function useFastField(name: string) {
  const value = useReportForm((form) => form.values[name]);
  const onChange = useReportForm((form) => form.onChange);
  /** What was written into the form and has not come back from it yet, oldest first. */
  const underWay = useRef<unknown[]>([]);
  const write = useCallback(
    (written: unknown) => {
      underWay.current.push(written);
      onChange(name, written);
    },
    [name, onChange],
  );
  /** To be asked once for each value that the form hands out. */
  const originOf = useCallback((received: unknown): ValueOrigin => {
    const at = underWay.current.indexOf(received);
    underWay.current = at < 0 ? [] : underWay.current.slice(at + 1);
    if (at < 0) return 'foreign';
    return underWay.current.length > 0 ? 'earlier' : 'last';
  }, []);
  return { value, write, originOf };
}
