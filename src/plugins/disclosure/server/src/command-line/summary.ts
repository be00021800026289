/** What the commands print for people. */
import { Console } from 'node:console';
import { type Finding, type Label, label, summarize } from '../../../model';
import type { Terminal } from './command';
import type { FileOutcome, FileResult } from './file-result';
import { inLanguage } from './language';

const words = {
  file: label('文件', 'file'),
  organization: label('机关', 'organization'),
  year: label('年度', 'year'),
  layout: label('版式', 'layout'),
  errors: label('错误', 'errors'),
  warnings: label('警告', 'warnings'),
  guesses: label('推定', 'guesses'),
  unmapped: label('未识别', 'unmapped'),
  result: label('结果', 'result'),
  more: label('另有', 'more:'),
} satisfies Record<string, Label>;

const outcomes: Readonly<Record<NonNullable<FileOutcome['outcome']>, Label>> = {
  created: label('已新建草稿', 'draft created'),
  updated: label('已更新草稿', 'draft updated'),
  unchanged: label('无变化', 'unchanged'),
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
