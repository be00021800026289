import { useRef } from 'react';
import { useCommentsQuery } from '../../api/comments';
import { reportState } from '../../form/report-state';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useShortcut } from '../../form-bridge/useShortcut';
import { useCheckContext, useReportId } from '../report/useReport';
import { groupFindings } from './groups';
import { jumpTo } from './jump';
import { nextTarget, targetsOf } from './next';

const isNextKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'F8' && !shiftKey;
const isPreviousKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'F8' && shiftKey;

/** F8 leads from open comment to open comment, then from finding to finding. */
export function useNextFinding(): void {
  const getValues = useReportForm((form) => form.getValues);
  const context = useCheckContext();
  const report = useReportId();
  const { data: comments = [] } = useCommentsQuery(report ?? '', { skip: !report });
  const visited = useRef<ReturnType<typeof nextTarget>>(undefined);
  const go = (by: 1 | -1) => {
    // As the form is when the key is pressed: what was shown may be a moment behind what was typed.
    const { layout, findings, isBlank } = reportState(getValues(), context);
    const remarks = comments.flatMap(({ done, path, quote }) =>
      done === null ? [{ path, cells: [], ...(quote !== null && { quote }) }] : [],
    );
    const targets = [...remarks, ...targetsOf(groupFindings(layout, findings, isBlank))];
    visited.current = nextTarget(targets, visited.current, by);
    if (visited.current) jumpTo(layout, visited.current.target);
  };
  useShortcut(isNextKey, () => go(1));
  useShortcut(isPreviousKey, () => go(-1));
}
