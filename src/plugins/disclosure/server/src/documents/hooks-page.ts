import { type Phase, phases } from './hook';
import { hooks } from './hooks';

const cell = (text: string) => text.replaceAll('|', '\\|');
const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ');

const headings: Readonly<Record<Phase, string>> = {
  refuse: '`refuse`: needs no database',
  prepare: '`prepare`: changes the input',
  admit: '`admit`: sees what is stored and what is asked, and refuses before anything is written',
  judge: '`judge`: sees before and after, and refuses what was just stored',
  record: '`record`: appends to the books',
};

function tableOf(phase: Phase): string {
  const lines = hooks[phase].map(({ id, about, at, unless, by, why, place, touches = [] }) => {
    const when = [codes(at), unless && `but for \`${unless}\``, by && `by ${codes(by)}`].filter(Boolean).join('<br>');
    const reason = place ? `${why}<br>${place}` : why;
    return `| \`${id}\` | ${about.join(', ')} | ${when} | ${cell(reason)} | ${codes(touches)} |`;
  });
  return `## ${headings[phase]}

| hook | about | at | why | may ask |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** The text of docs/hooks.md: one line a hook, in the order in which they are asked. */
export const hooksPage = (): string => `# Hooks of the document service

Written by \`npm run generate\` from the table of hooks in \`src/plugins/disclosure/server/src/documents/hooks.ts\`.

Whoever writes a report or an organization goes one way: controller, service, document service, hooks. The hooks are asked
from top to bottom. A write has one transaction around it: the organization is held, then what is stored is read once,
\`prepare\` and \`admit\` follow, Strapi is called, what it left is read once, \`judge\` and \`record\` follow. Whoever throws
undoes all of it. A read has no transaction and is not looked up. What a database refuses in spite of all is told as a 4xx.

\`publish\` stands as well for a creation or an update that publishes. \`person\` is an admin user, \`system\` the command line
and the start.

${phases.map(tableOf).join('\n')}`;
