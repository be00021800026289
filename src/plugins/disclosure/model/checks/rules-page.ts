import { layouts } from '../layouts';
import measured from './measured.json';
import type { Rule } from './rule';
import { rules } from './rules';

const cell = (text: string) => text.replaceAll('|', '\\|');

function basisOf({ basis }: Rule): string {
  return [...new Set(Object.values(layouts).map(basis))].join('；');
}

const effects = {
  error: 'blocks submission and publication',
  warning: 'needs an explanation before submission',
  notice: 'a quiet hint: blocks nothing, asks for nothing',
} as const;

function effectOf({ id, severity }: Rule): string {
  if (id.startsWith('structure.')) return 'refused on every write (400)';
  return effects[severity];
}

interface Measured {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly changed: number;
  readonly found: number;
}

const ratio = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));

/** How often the rules on the text are right, by `npm run measure`. */
function measurements(): string {
  const { sentences, reports } = measured;
  const told = Object.entries<Measured>(measured.rules).filter(([, counts]) =>
    Object.values(counts).some((figure) => figure > 0),
  );
  const lines = told.map(([id, { right, wrong, missed, changed, found }]) => {
    const cells = [right + missed, right, wrong, ratio(right, right + wrong), ratio(right, right + missed)];
    return `| \`${id}\` | ${cells.join(' | ')} | ${changed === 0 ? '-' : `${found} of ${changed}`} |`;
  });
  return `## How often the rules on the text are right

Measured by \`npm run measure\` on ${sentences} labelled sentences of published reports, which are not part of the project. A false alarm is
a finding in a sentence that is right. A rule without an error among the sentences has no recall; there the last column tells: of
the same sentences with one figure changed (a part of a breakdown, a share, a cell of the table), how many were found.

| rule | errors | found | false alarms | precision | recall | changed figures found |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

The other rules on the text found nothing there. On ${reports.read} whole reports the rules raised ${reports.alarms} findings on the text, ${reports.false} of them false.
`;
}

/** The text of docs/rules.md: one line a rule, from the table of rules. */
export function rulesPage(): string {
  const lines = rules.map(
    (rule) =>
      `| \`${rule.id}\` | ${rule.severity} | ${cell(rule.says.zh)}<br>${cell(rule.says.en)} | ${effectOf(rule)} | ${cell(basisOf(rule))} |`,
  );
  return `# Rules

Written by \`npm run generate\` from the table of rules in \`src/plugins/disclosure/model/checks/rules\`.

A finding's \`outcome\` is \`fail\`, or \`indeterminate\` when an operand is blank. An indeterminate error blocks as a failure
does. A rule without findings has passed. Blank is not zero.

| rule | severity | says | effect | basis |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

${measurements()}`;
}
