/** What an answer that is no success means for the person at the form. */
import { type Finding, isRecord } from '../../../model';

/** `session`: signed out. `failed`: no answer, or the server's own fault. `input`: the report or the right to write it. */
export type RefusalKind = 'conflict' | 'session' | 'failed' | 'input';

export function refusalOf(error: unknown): RefusalKind {
  const status = isRecord(error) ? error.status : undefined;
  if (status === 409) return 'conflict';
  if (status === 401) return 'session';
  if (typeof status === 'number' && status >= 400 && status < 500) return 'input';
  return 'failed';
}

/** The findings that a refusal carries. */
export function findingsOf(error: unknown): Finding[] {
  const details = isRecord(error) ? error.details : undefined;
  const findings = isRecord(details) ? details.findings : undefined;
  return Array.isArray(findings) ? (findings as Finding[]) : [];
}

/**
 * What a refusal says, in the language of the screen. The server answers in both, Chinese first, with a stroke between
 * them.
 */
export function messageOf(error: unknown, language: 'zh' | 'en'): string | undefined {
  const message = isRecord(error) ? error.message : undefined;
  if (typeof message !== 'string') return undefined;
  const [, zh, en] = /^(.*[\u3000-\u9fff\uff00-\uffef].*?) \/ ([^\u3000-\u9fff]*)$/su.exec(message) ?? [];
  return (language === 'zh' ? zh : en) ?? message;
}
