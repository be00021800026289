import type { Label } from '#model';
import { errorItem, invalid } from '../../errors';
import type { Judgement } from '../../services/reports';

/** A 400 that names the place of each finding in the report's rows, and carries the findings. */
export function refusalOf({ findings, locate }: Judgement, label: Label): Error {
  return invalid(
    label,
    findings.map(({ path, message }) => errorItem(locate(path), message)),
    findings,
  );
}
