import { layouts } from '../layouts';
import type { Rule } from './rule';
import { rules } from './rules';

const cell = (text: string) => text.replaceAll('|', '\\|');

function basisOf({ basis }: Rule): string {
  return [...new Set(Object.values(layouts).map(basis))].join('；');
}

function effectOf({ id, severity }: Rule): string {
  if (id.startsWith('structure.')) return 'refused on every write (400)';
  return severity === 'error' ? 'blocks submission and publication' : 'needs an explanation before submission';
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
`;
}
