import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UnusableFile } from '../unusable-file';
import { ConvertibleFile } from './convertible';
import { Office, officeOf } from './office';

const wanted = new ConvertibleFile(
  { zh: '旧文件，请另存', en: 'An old file: save it anew' },
  { from: 'doc', to: 'docx' },
);

let folder: string;
let source: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  source = path.join(folder, 'it; rm -rf "$HOME" 报告.doc');
  writeFileSync(source, 'content');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in the place of LibreOffice; `$out` is where the converted file is looked for. */
function program(lines: string): string {
  const file = path.join(folder, `program-${process.hrtime.bigint()}`);
  const out = 'while [ "$1" != --outdir ]; do shift; done; out="$2"; in="$3"; mkdir -p "$out"';
  writeFileSync(file, `#!/bin/sh\n${out}\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`gongkai-convert-${process.pid}-`));
const refusal = (office: Office): Promise<unknown> => office.convert(source, wanted).catch((error: unknown) => error);

test('a converted file is handed over, and nothing of it stays', async () => {
  const office = new Office(program('cp "$in" "$out/report.docx"'));
  const converted = await office.convert(source, wanted);
  expect(readFileSync(converted.path, 'utf8')).toBe('content');
  await converted.remove();
  expect(left()).toEqual([]);
  expect(readFileSync(source, 'utf8')).toBe('content');
});

test('the way out is named where there is no program', async () => {
  expect(await refusal(new Office('/nowhere/soffice'))).toBe(wanted);
  writeFileSync(path.join(folder, 'unrunnable'), '');
  expect(await refusal(new Office(path.join(folder, 'unrunnable')))).toBe(wanted);
  expect(left()).toEqual([]);
});

test('a program that makes nothing has not converted it', async () => {
  for (const lines of ['exit 0', 'exit 1', 'kill -9 $$', 'ln -s /etc/passwd "$out/report.docx"; exit 3'])
    expect(await refusal(new Office(program(lines)))).toMatchObject({
      reason: { en: expect.stringContaining('save it anew') },
    });
  expect(left()).toEqual([]);
});

test('a program that hangs is ended with all that it started', async () => {
  const mark = path.join(folder, 'child');
  const office = new Office(program(`(sleep 3; touch "${mark}") & sleep 60`), 500);
  expect(await refusal(office)).toEqual(
    new UnusableFile({ zh: '转换文件用时过长', en: 'Converting the file takes too long' }),
  );
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  expect(existsSync(mark)).toBe(false);
  expect(left()).toEqual([]);
}, 20_000);

test('a file without end is cut off by the bound of the disk', async () => {
  const office = new Office(program('exec cat /dev/zero > "$out/report.docx"'));
  expect(await refusal(office)).toBeInstanceOf(UnusableFile);
  expect(left()).toEqual([]);
}, 30_000);

test('one runs at a time', async () => {
  const log = path.join(folder, 'log');
  const office = new Office(
    program(`echo begin >> "${log}"; sleep 0.2; echo end >> "${log}"; cp "$in" "$out/report.docx"`),
  );
  const made = await Promise.all([1, 2, 3].map(() => office.convert(source, wanted)));
  await Promise.all(made.map(({ remove }) => remove()));
  expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual(['begin', 'end', 'begin', 'end', 'begin', 'end']);
}, 20_000);

test('what a process left that is gone is removed; what belongs to others stays', async () => {
  const gone = path.join(tmpdir(), 'gongkai-convert-99999999-x');
  const others = path.join(tmpdir(), `gongkai-convert-${process.ppid}-x`);
  for (const each of [gone, others]) mkdirSync(each, { recursive: true });
  await refusal(new Office(program('exit 1')));
  expect([gone, others].map((each) => existsSync(each))).toEqual([false, true]);
  rmSync(others, { recursive: true });
});

test('the environment says where the program is, or that nothing is converted', () => {
  expect(officeOf({ OFFICE_CONVERSION: 'false' })).toBeNull();
  expect(officeOf({})).toBeInstanceOf(Office);
});
