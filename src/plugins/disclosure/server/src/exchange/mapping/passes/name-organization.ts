/** The body that a report is from, in the words of its title, its page or its preface. */
import { evidence } from '../evidence';
import { guessed } from '../notes';
import { type Reading, saying } from '../reading';
import { preparingBody, publishingBody } from '../recognise-title';

export function nameOrganization(reading: Reading): Reading {
  const { title, regions, known } = reading;
  if (title.organization !== null) return { ...reading, organizationName: title.organization };
  const [top, first] = regions;
  const head = (top?.lines ?? []).slice(0, first ? undefined : evidence.title.topLines);
  const publisher = publishingBody(head);
  const name = publisher ?? preparingBody([...head, ...(first?.lines ?? []).slice(0, evidence.title.prefaceLines)]);
  if (name === undefined) return reading;
  const { publisher: byPublisher, preparer } = evidence.confidence;
  const said =
    publisher === undefined
      ? guessed('organization', name, preparer, '取自报告的说明文字', 'Taken from what the report says of itself')
      : guessed('organization', name, byPublisher, '取自发布机构', 'Taken from the publishing body');
  return saying({ ...reading, organizationName: name }, known.organization ? [] : [said]);
}
