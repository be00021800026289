import { groups, type Variable } from './variable';
import { variables } from './variables';

/** What a variable is set to where nobody sets it, as it would be written in `.env`. */
function shown(variable: Variable): string {
  if (variable.kind === 'secret') return '';
  if (variable.kind === 'optional' || variable.kind === 'port') return String(variable.example);
  const text = variable.kind === 'list' ? variable.fallback.join(',') : String(variable.fallback);
  // An unquoted mark begins a comment or a quotation.
  return /['#]/.test(text) ? `"${text}"` : text;
}

/** The text of `.env.example`: every variable with its meaning, each commented out, so that a copy changes nothing. */
export function environmentExample(): string {
  const rows: [string, Variable][] = Object.entries(variables);
  const group = ([code, title]: [string, { zh: string; en: string }]) => {
    const own = rows.filter(([, variable]) => variable.group === code);
    const lines = own.map(([name, variable]) => {
      const { zh, en } = variable.meaning;
      return `# ${zh}\n# ${en}\n#${name}=${shown(variable)}\n`;
    });
    return `## ${title.zh}\n## ${title.en}\n\n${lines.join('\n')}`;
  };
  const head =
    '# Written by `npm run generate` from src/environment/variables.ts. 复制为 .env 后修改；copy to .env and change.\n';
  return [head, ...Object.entries(groups).map(group)].join('\n');
}
