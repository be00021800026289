import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isReportYear, type Label, label, organizationCode, reportYears } from '../../../model';
import { UsageError } from './usage-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's options and files.
 *
 * @throws UsageError for an unknown option, a missing value, or no file at all
 */
export function readArguments<Known extends Options>(args: string[], options: Known) {
  const parsed = parse(args, options, true);
  if (parsed.positionals.length === 0) throw new UsageError(label('请指明文件', 'Name at least one file'));
  return { values: parsed.values, files: parsed.positionals };
}

/**
 * Reads the options of a command that takes no files.
 *
 * @throws UsageError for an unknown option, a missing value, or a file
 */
export function readOptions<Known extends Options>(args: string[], options: Known) {
  return parse(args, options, false).values;
}

function parse<Known extends Options>(args: string[], options: Known, allowPositionals: boolean) {
  try {
    return parseArgs({ args, options, allowPositionals, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(label(`参数有误：${message}`, message));
  }
}

const refuse = (label: Label): never => {
  throw new UsageError(label);
};

/** @throws UsageError for what is no report year */
export function readYear(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const year = Number(value);
  if (/^\d{4}$/.test(value) && isReportYear(year)) return year;
  const { first, last } = reportYears;
  return refuse(
    label(`年度应为 ${first} 至 ${last}：${value}`, `The year is not one from ${first} to ${last}: ${value}`),
  );
}

/** @throws UsageError for what cannot be an organization's code */
export function readCode(value: string | undefined): string | undefined {
  if (value === undefined || organizationCode.test(value)) return value;
  return refuse(label(`机关代码有误：${value}`, `This is no organization's code: ${value}`));
}
