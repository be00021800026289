import { isRecord } from '../../../model';
import type { FormValues } from './report-state';

/** Who saved a report last, family name first, as the Content Manager tells it; `undefined` where it does not. */
export function lastWriter({ updatedBy }: FormValues): string | undefined {
  if (!isRecord(updatedBy)) return undefined;
  const { lastname, firstname, username } = updatedBy;
  const name = [lastname, firstname].filter((part) => typeof part === 'string' && part !== '').join('');
  return name || (typeof username === 'string' && username !== '' ? username : undefined);
}
