import { useMemo } from 'react';
import { useWords } from '../../../words';
import { useComparison } from '../../differences/useComparison';
import { useReportId } from '../../report/useReport';

/** What stood in a cell in the version that the report is compared with, in words; `undefined` where it is the same. */
export function useChangedCells(): (address: string) => string | undefined {
  const { say } = useWords();
  const changes = useComparison(useReportId())?.changes;
  const before = useMemo(
    () => new Map(changes?.differences.values.map(({ path, from }) => [path, from] as const)),
    [changes],
  );
  return (address) =>
    before.has(address) ? say('cell.before', { value: String(before.get(address) ?? '—') }) : undefined;
}
