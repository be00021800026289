/** The body that a report is from, in the words of its title, its page or its preface. */
import { type Label, label } from '#model';
import { evidence } from '../evidence';
import { preparingBody, publishingBody, speakingBody } from '../named-body';
import { guessed } from '../notes';
import { type Reading, saying } from '../reading';

export function nameOrganization(reading: Reading): Reading {
  const { title, known } = reading;
  if (title.organization !== null) return { ...reading, organizationName: title.organization };
  const found = bodyIn(reading);
  if (!found) return reading;
  const { name, confidence, from } = found;
  const said = guessed('organization', name, confidence, from.zh, from.en);
  return saying({ ...reading, organizationName: name }, known.organization ? [] : [said]);
}

interface NamedBody {
  name: string;
  confidence: number;
  from: Label;
}

/** The surest place first: who publishes, who prepared it, of whom chapter one speaks. */
function bodyIn({ regions }: Reading): NamedBody | undefined {
  const [top, first] = regions;
  const head = (top?.lines ?? []).slice(0, first ? undefined : evidence.title.topLines);
  const begun = (first?.lines ?? []).slice(0, evidence.title.prefaceLines);
  const { publisher, preparer, speaker } = evidence.confidence;
  const places: [string | undefined, number, Label][] = [
    [publishingBody(head), publisher, label('取自发布机构', 'Taken from the publishing body')],
    [
      preparingBody([...head, ...begun]),
      preparer,
      label('取自报告的说明文字', 'Taken from what the report says of itself'),
    ],
    [
      speakingBody([...head, ...begun]),
      speaker,
      label('取自正文的第一句', 'Taken from the first sentence of the text'),
    ],
  ];
  for (const [name, confidence, from] of places) if (name !== undefined) return { name, confidence, from };
  return undefined;
}
