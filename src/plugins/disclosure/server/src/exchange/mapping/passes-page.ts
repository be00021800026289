import { passes } from './passes';
import { shapes } from './shapes';

const cell = (text: string) => text.replaceAll('|', '\\|');
const table = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** The text of docs/passes.md: the passes in their order, and the shapes of lines in theirs. */
export function passesPage(): string {
  return `# Passes

Written by \`npm run generate\` from \`passes.ts\` and \`shapes.ts\` in
\`src/plugins/disclosure/server/src/exchange/mapping\`.

A file that is not an export of ours is read into lines, whatever its format, and the lines are read in these passes. Each
makes the next reading of the one before; none changes a reading. What a pass leaves or guesses is part of its reading.
\`trace\` in the answer of an import (\`?trace=true\`) says which pass gave a cell its figure; a guess
names its pass by itself.

| pass | does | stands here because |
| --- | --- | --- |
${table(passes.map(({ name, does, because }) => [`\`${name}\``, does.en, because]))}

## Shapes

\`cutRuns\` reads each line of a table in the first of these shapes that it has.

| shape | looks like | stands here because |
| --- | --- | --- |
${table(shapes.map(({ name, looks, because }) => [name, looks, because]))}
`;
}
