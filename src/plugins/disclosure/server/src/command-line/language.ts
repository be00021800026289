import type { Label } from '../../../model';

/** Chinese where the terminal's locale is Chinese, else English. */
export function inLanguage(label: Label): string {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? label.zh : label.en;
}
