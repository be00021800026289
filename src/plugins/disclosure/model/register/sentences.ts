/** What chapter one tells of the applications, as sentences to copy. */
import { type Label, label } from '../layout/label';
import type { AnswerTimes } from './answer-times';
import type { RegisterEntry } from './entry';
import { channelLabels } from './words/channels';

/** Applications of the year by the way they came, the most frequent first; `null`: the register does not say. */
export interface ChannelCount {
  channel: string | null;
  count: number;
}

export function countChannels(received: readonly RegisterEntry[]): ChannelCount[] {
  const counts = new Map<string | null, number>();
  for (const { channel } of received) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return [...counts]
    .map(([channel, count]) => ({ channel, count }))
    .sort((one, other) => other.count - one.count || (one.channel ?? '').localeCompare(other.channel ?? ''));
}

/**
 * @param year the report year
 * @returns one sentence a fact; the channels are left out where the register does not tell them
 */
export function overviewSentences(year: number, channels: readonly ChannelCount[], times: AnswerTimes): Label[] {
  const sum = channels.reduce((total, { count }) => total + count, 0);
  const isTold = channels.some(({ channel }) => channel !== null);
  const inTime = times.inTime + times.inExtendedTime;
  const answered = inTime + times.later.length;
  return [
    isTold ? receivedByChannel(year, sum, channels) : received(year, sum),
    ...(answered > 0 ? [answeredInTime(answered, inTime, times.inExtendedTime)] : []),
  ];
}

const received = (year: number, sum: number): Label =>
  label(`${year}年共收到政府信息公开申请${sum}件。`, `In ${year}, ${sum} applications were received.`);

function receivedByChannel(year: number, sum: number, channels: readonly ChannelCount[]): Label {
  const named = channels.map(({ channel, count }) => ({ label: labelOf(channel), count }));
  return label(
    `${year}年共收到政府信息公开申请${sum}件，其中${named.map(({ label, count }) => `${label.zh}${count}件`).join('、')}。`,
    `In ${year}, ${sum} applications were received: ${named.map(({ label, count }) => `${count} ${label.en}`).join(', ')}.`,
  );
}

function answeredInTime(answered: number, inTime: number, extended: number): Label {
  const zh = extended > 0 ? `（含延长答复期限的${extended}件）` : '';
  const en = extended > 0 ? ` (${extended} of them after an extension)` : '';
  return label(
    `本年度办结${answered}件，其中在法定期限内答复${inTime}件${zh}。`,
    `${answered} applications were answered this year, ${inTime} of them in time${en}.`,
  );
}

const unknownChannel: Label = label('未登记渠道', 'by a way that is not recorded');

function labelOf(channel: string | null): Label {
  const labels: Readonly<Record<string, Label>> = channelLabels;
  return labels[channel ?? ''] ?? unknownChannel;
}
