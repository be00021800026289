import { summarize, unexplained } from '#model';
import { useReport } from './useReport';

/** Whether nothing in the form stands in the way of taking the report onwards. */
export function useReadiness(): boolean {
  const { findings, explanations } = useReport();
  return summarize(findings).errors === 0 && unexplained(findings, explanations).length === 0;
}
