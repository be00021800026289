import { useRef } from 'react';
import { useShortcut } from '../actions/useShortcut';
import { type FormValues, reportState } from '../report/report-state';
import { useCheckContext } from '../report/useReport';
import { useReportForm } from '../report/useReportForm';
import { groupFindings } from './groups';
import { jumpTo } from './jump';
import { nextTarget, targetsOf } from './next';

const isNextKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'F8' && !shiftKey;
const isPreviousKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'F8' && shiftKey;

/** F8 leads from finding to finding, as it leads from problem to problem in an editor of code. */
export function useNextFinding(): void {
  const getValues = useReportForm((form) => form.getValues);
  const context = useCheckContext();
  const visited = useRef<ReturnType<typeof nextTarget>>(undefined);
  const go = (by: 1 | -1) => {
    // As the form is when the key is pressed: what was shown may be a moment behind what was typed.
    const { layout, findings, isBlank } = reportState(getValues() as FormValues, context);
    visited.current = nextTarget(targetsOf(groupFindings(layout, findings, isBlank)), visited.current, by);
    if (visited.current) jumpTo(layout, visited.current.target);
  };
  useShortcut(isNextKey, () => go(1));
  useShortcut(isPreviousKey, () => go(-1));
}
