import { layoutForYear, usualTitle } from '#model';
import { creations, type DocumentCall } from '../call';
import { type Given, prepare } from '../hook';
import type { Touch } from '../touch';

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

async function usualTitleOf(
  { input: { data = {} }, before: { draft: source }, named }: Given<'report'>['prepare'],
  { organizations }: Pick<Touch, 'organizations'>,
): Promise<string | undefined> {
  const name = named === undefined ? source?.organization?.name : await organizations.nameOf(named);
  const year = data.year ?? source?.year;
  return name === undefined || isBlank(year) ? undefined : usualTitle(name, Number(year));
}

/** A copy for another year or organization does not keep the title of its source. */
function needsTitle({ action, input: { data = {} } }: DocumentCall): boolean {
  if (!isBlank(data.title)) return false;
  if (action === 'clone') return data.year !== undefined || data.organization !== undefined;
  return action === 'create' || data.title !== undefined;
}

export const usualTitleAndLayout = prepare({
  id: 'report.defaults',
  about: ['report'],
  at: [...creations, 'update'],
  why: 'What a report says by default is filled in: its layout by the year, its title by organization and year.',
  touches: ['organizations'],
  async run(call, touch) {
    const data = { ...call.input.data };
    if (needsTitle(call)) data.title = (await usualTitleOf(call, touch)) ?? data.title;
    if (call.action === 'create' && isBlank(data.layout) && typeof data.year === 'number')
      data.layout = layoutForYear(data.year);
    return { ...call.input, data };
  },
});
