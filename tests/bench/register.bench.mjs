// A register of a hundred thousand applications counted as the server does it, in a thread: rows a second, from Excel and
// from CSV, for a register of a quarter of the rows and for all of it. All of it has to be done within twenty seconds, in
// a thread with an eighth of the memory that files may take. `node tests/bench/register.bench.mjs [ROWS]`.

import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { finished } from 'node:stream/promises';
import ExcelJS from 'exceljs';

const require = createRequire(import.meta.url);
const plugin = path.resolve('dist/src/plugins/disclosure');
const { noChoices } = require(path.join(plugin, 'model'));
const { ReadingThreads } = require(path.join(plugin, 'server/src/exchange/reading-threads/reading-threads.js'));

const year = 2025;
const mostSeconds = 20;
const megabytes = 128;

const heads = [
  '序号',
  '登记编号',
  '收到日期',
  '申请人',
  '申请人类型',
  '联系电话',
  '申请方式',
  '申请内容',
  '办理结果',
  '答复日期',
];
const outcomes = ['予以公开', '部分公开', '信息不存在', '重复申请', '属于国家秘密', '信访'];
const kinds = ['自然人', '自然人', '自然人', '企业', '律师事务所'];
const day = (moment) => moment.toISOString().slice(0, 10);

function rowOf(at) {
  const received = new Date(Date.UTC(year - 1, 10, 1) + Math.floor(at % 400) * 86_400_000);
  const answered = new Date(received.getTime() + (5 + (at % 25)) * 86_400_000);
  return [
    ...[at + 1, `YSQ-${year}-${String(at).padStart(6, '0')}`, day(received), `申请人${at}`, kinds[at % kinds.length]],
    ...[
      `000-${String(at).padStart(8, '0')}`,
      at % 2 ? '网络' : '信函',
      `第${at}号地块的征收补偿方案、红线图和公告照片`,
    ],
    ...[outcomes[at % outcomes.length], day(answered)],
  ];
}

async function writeXlsx(filename, rows) {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true });
  const sheet = book.addWorksheet(String(year));
  for (const row of [['依申请公开台账'], heads]) sheet.addRow(row).commit();
  for (let at = 0; at < rows; at += 1) sheet.addRow(rowOf(at)).commit();
  sheet.commit();
  await book.commit();
}

async function writeCsv(filename, rows) {
  const file = createWriteStream(filename);
  file.write(`${heads.join(',')}\n`);
  for (let at = 0; at < rows; at += 1) if (!file.write(`${rowOf(at).join(',')}\n`)) await once(file, 'drain');
  file.end();
  await finished(file);
}

async function measure(file, rows) {
  const threads = new ReadingThreads(1, 60_000, megabytes);
  const begun = performance.now();
  try {
    const registers = [{ path: file, name: path.basename(file) }];
    const counted = await threads.countRegister({ registers, year, layout: 'v2021', choices: noChoices });
    const seconds = (performance.now() - begun) / 1000;
    const applications = counted.sheets.reduce((sum, sheet) => sum + sheet.applications, 0);
    if (applications !== rows || counted.notCounted.total > 0) throw new Error(`${applications} of ${rows} were read`);
    const size = (statSync(file).size / 2 ** 20).toFixed(1);
    console.log(
      `${path.extname(file).padEnd(5)} ${String(rows).padStart(7)} rows, ${size.padStart(5)} MiB   ` +
        `${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, in ${megabytes} MB`,
    );
    return seconds;
  } finally {
    await threads.close();
  }
}

mkdirSync('.tmp/bench', { recursive: true });
const folder = mkdtempSync('.tmp/bench/register-');
try {
  const rows = Number(process.argv[2] ?? 100_000);
  for (const { write, extension } of [
    { write: writeXlsx, extension: 'xlsx' },
    { write: writeCsv, extension: 'csv' },
  ])
    for (const count of [Math.round(rows / 4), rows]) {
      const file = path.resolve(folder, `${count}.${extension}`);
      await write(file, count);
      if ((await measure(file, count)) > mostSeconds) process.exitCode = 1;
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
