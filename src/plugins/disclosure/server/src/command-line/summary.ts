/** What the commands print for people. */
import { Console } from 'node:console';
import { type Finding, type Label, summarize } from '../../../model';
import type { Terminal } from './command';
import type { FileOutcome, FileResult } from './file-result';
import { inLanguage } from './language';

const words = {
  file: { zh: '文件', en: 'file' },
  organization: { zh: '机关', en: 'organization' },
  year: { zh: '年度', en: 'year' },
  layout: { zh: '版式', en: 'layout' },
  errors: { zh: '错误', en: 'errors' },
  warnings: { zh: '警告', en: 'warnings' },
  guesses: { zh: '推定', en: 'guesses' },
  unmapped: { zh: '未识别', en: 'unmapped' },
  result: { zh: '结果', en: 'result' },
  more: { zh: '另有', en: 'more:' },
} satisfies Record<string, Label>;

const outcomes: Readonly<Record<NonNullable<FileOutcome['outcome']>, Label>> = {
  created: { zh: '已新建草稿', en: 'draft created' },
  updated: { zh: '已更新草稿', en: 'draft updated' },
  unchanged: { zh: '无变化', en: 'unchanged' },
};

/** Lines of one kind that are printed for one file. */
const mostLines = 20;

/** What was found in one file, line by line. */
export function printFile({ out, err }: Terminal, result: FileResult): void {
  if (result.error !== undefined) err.write(`${result.file}: ${result.error.message}\n`);
  if (!result.document) return;
  const { file, findings, guesses, unmapped, outcome } = result;
  const lines = [
    ...shortened(findings.map(findingLine)),
    ...shortened(
      guesses.map(
        ({ path, text, confidence, reason }) =>
          `? ${path} (${Math.round(confidence * 100)} %) ${inLanguage(reason)}: ${text}`,
      ),
    ),
    ...shortened(unmapped.map(({ text, where }) => `- ${where === undefined ? '' : `${where}: `}${text}`)),
  ];
  const heading = outcome ? `${file}: ${inLanguage(outcomes[outcome])}` : file;
  out.write(`${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

const signs = { error: '✗', warning: '!', notice: '·' } as const;

export const findingLine = ({ severity, rule, path, message }: Finding): string =>
  `${signs[severity]} ${rule} ${path}: ${inLanguage(message)}`;

function shortened(lines: readonly string[]): string[] {
  const rest = lines.length - mostLines;
  return rest > 0 ? [...lines.slice(0, mostLines), `… ${inLanguage(words.more)} ${rest}`] : [...lines];
}

/** One row of the table that ends a run. */
export type SummaryRow = Record<string, string | number>;

export function summaryRow({ file, error, ...result }: FileResult): SummaryRow {
  const cells = 'findings' in result ? reportCells(result) : {};
  const columns = ['organization', 'year', 'layout', 'errors', 'warnings', 'guesses', 'unmapped'] as const;
  const outcome = 'outcome' in result && result.outcome ? inLanguage(outcomes[result.outcome]) : '';
  return Object.fromEntries([
    [inLanguage(words.file), file],
    ...columns.map((column) => [inLanguage(words[column]), cells[column] ?? '']),
    [inLanguage(words.result), error?.message ?? outcome],
  ]);
}

function reportCells({ document, findings, guesses, unmapped }: Omit<FileOutcome, 'file' | 'error'>): SummaryRow {
  const { errors, warnings } = summarize(findings);
  return {
    organization: document.organization.code ?? document.organization.name ?? '',
    year: document.year ?? '',
    layout: document.layout,
    errors,
    warnings,
    guesses: guesses.length,
    unmapped: unmapped.length,
  };
}

export function printTable({ out, err }: Terminal, rows: readonly SummaryRow[]): void {
  new Console({ stdout: out, stderr: err }).table(rows);
}
