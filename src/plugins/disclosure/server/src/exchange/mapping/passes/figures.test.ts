/** Which figures a row is given, by each of the passes. */
import { leftIn, readingOf } from '#fixtures/reading-of';
import { recordOf } from '#fixtures/record-of';
import { cellsOf, layouts, type TableCode } from '#model';
import type { Reading } from '../reading';
import type { TableRecord } from '../table-record';
import { decideDigits } from './decide-digits';
import { listLeftovers } from './list-leftovers';
import { partDigits } from './part-digits';
import { byLabel } from './rows-by-label';
import { ofGroup } from './rows-of-group';
import { takeBrokenOff } from './take-broken-off';
import { takeCells } from './take-cells';
import { takeStreams } from './take-streams';
import { takeSums } from './take-sums';

const layout = layouts.v2021;

/** A reading in which some records of a table have their rows. */
function withRecords(code: TableCode, records: TableRecord[], last = 'line 9'): Reading {
  const table = layout.tables[code];
  const labelled = byLabel(table, records, new Map());
  const { assigned, sums } = ofGroup(table, { records, assigned: labelled });
  const reading = readingOf(Array.from({ length: Number(last.slice(5)) }, () => '字'));
  const own = { ...reading.tables[code], records, assigned, sums };
  return { ...reading, tables: { ...reading.tables, [code]: own } };
}

const figuresIn = ({ cells }: Reading) =>
  Object.fromEntries(
    cellsOf(layout).all.flatMap(({ address, index }) =>
      typeof cells[index] === 'number' ? [[address.replace(/^[^.]+\./, ''), cells[index]]] : [],
    ),
  );

const { proactive, applications } = layout.tables;
const newRequests = '一、本年新收政府信息公开申请数量';

test('takeCells: cells of a row, with padding behind them', () => {
  const record = recordOf(proactive, '规章', ['1', '2', '3', ''], { apart: true });
  expect(figuresIn(takeCells(withRecords('proactive', [record])))).toEqual({
    'regulations.issued': 1,
    'regulations.repealed': 2,
    'regulations.inForce': 3,
  });
});

test('takeCells leaves a stream alone, takeStreams the cells', () => {
  const stream = recordOf(proactive, '规章', 3);
  expect(figuresIn(takeCells(withRecords('proactive', [stream])))).toEqual({});
  expect(Object.values(figuresIn(takeStreams(withRecords('proactive', [stream]))))).toEqual([0, 1, 2]);
  const apart = { ...stream, apart: true };
  expect(figuresIn(takeStreams(withRecords('proactive', [apart])))).toEqual({});
});

test('takeStreams: a figure that is no number is listed, its neighbours are not touched', () => {
  const record = recordOf(proactive, '规章', ['1', '约2余', '3'], { apart: true });
  const reading = takeCells(withRecords('proactive', [record]));
  expect(Object.values(figuresIn(reading))).toEqual([1, 3]);
  expect(leftIn(reading)).toEqual([expect.stringContaining('约2余')]);
});

test('partDigits: one way, by the equation of the row; decideDigits: what all ways agree on', () => {
  const glued = (digits: string) => withRecords('applications', [recordOf(applications, newRequests, [digits])]);
  expect(Object.values(figuresIn(partDigits(glued('21710000218'))))).toEqual([217, 1, 0, 0, 0, 0, 218]);
  const waiting = partDigits(withRecords('proactive', [recordOf(proactive, '规章', ['1234'])]));
  expect(waiting.tables.proactive.waiting).toHaveLength(1);
  const decided = decideDigits(waiting);
  expect([figuresIn(decided), leftIn(decided)]).toEqual([{}, ['规章 1234']]);
});

test('partDigits: figures on lines of their own are whole', () => {
  const record = recordOf(applications, newRequests, 0);
  const values = ['0', '0', '15'].map((text, at) => ({ text, line: { ...record.line, where: `line ${at}` } }));
  expect(figuresIn(partDigits(withRecords('applications', [{ ...record, values }])))).toEqual({});
});

test('takeBrokenOff: only the last row of a source may be short', () => {
  const short = recordOf(proactive, '规章', ['1', '2']);
  expect(figuresIn(takeBrokenOff(withRecords('proactive', [short], 'line 9')))).toEqual({});
  expect(Object.values(figuresIn(takeBrokenOff(withRecords('proactive', [short], 'line 1'))))).toEqual([1, 2]);
});

test('takeSums: only a sum of 0 says what each row is', () => {
  const sum = (figure: string) =>
    takeSums(withRecords('applications', [recordOf(applications, '（五）不予处理', Array(7).fill(figure))]));
  expect(new Set(Object.values(figuresIn(sum('0'))))).toEqual(new Set([0]));
  expect([figuresIn(sum('1')), leftIn(sum('1')).length]).toEqual([{}, 1]);
});

test('listLeftovers: whatever no pass has taken is listed in the order of the source', () => {
  const records = [recordOf(proactive, '别的', 3), recordOf(proactive, '规章', 2)];
  expect(leftIn(listLeftovers(withRecords('proactive', records)))).toEqual(['别的 0 1 2', '规章 0 1']);
});
