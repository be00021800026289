/** What happened to a report, from its review and from the public record, as one list. */
import type { RecordedAct, ReviewEvent } from '#contracts/review';
import type { Word } from '../../words';

export interface HistoryEntry {
  readonly key: string;
  readonly kind: string;
  readonly word: Word;
  readonly values: Record<string, string | number>;
  /** Code of the stage into which the report came, if it came into one. */
  readonly stage: string | null;
  readonly at: string;
  readonly actor: string | null;
  readonly words: string | null;
}

const ofEvent = ({ id, kind, to, at, actor, comment }: ReviewEvent): HistoryEntry => ({
  key: `event ${id}`,
  kind,
  word: `event.${kind}`,
  values: {},
  stage: to,
  at,
  actor: actor?.name ?? null,
  words: comment,
});

const ofAct = ({ kind, version, at, actor, note }: RecordedAct): HistoryEntry => ({
  key: `${kind} ${version}`,
  kind: kind === 'publication' && version > 1 ? 'correction' : kind,
  word: kind === 'withdrawal' ? 'event.withdrawal' : version > 1 ? 'event.correction' : 'event.publication',
  values: { version },
  stage: null,
  at,
  actor,
  words: note,
});

/** Newest first. A withdrawal stands in both books; the public record tells it. */
export function historyOf(events: readonly ReviewEvent[], record: readonly RecordedAct[]): HistoryEntry[] {
  return [...events.filter(({ kind }) => kind !== 'withdrawal').map(ofEvent), ...record.map(ofAct)].sort((one, other) =>
    other.at.localeCompare(one.at),
  );
}
