/** What is told of a register once it is read and counted. It names nobody. */
import type { TableValues } from '../document/report-document';
import { type Label, label } from '../layout/label';
import type { NotCounted } from './count';
import type { RegisterPlace } from './entry';
import type { FieldCode } from './fields';
import type { ChannelCount } from './sentences';

/** A column of a sheet, and what it is taken for. */
export interface ColumnGuess {
  /** By what the column is kept: its plain heading, or `@C` where it has none. */
  key: string;
  /** As it stands; empty where there is none. */
  head: string;
  letter: string;
  field: FieldCode | null;
  /** 0 to 1 */
  confidence: number;
  from: 'heading' | 'kept' | 'none';
  /** A column that may name someone: no word of it is told. */
  isPersonal: boolean;
}

/** A word of a register and what it is taken for. */
export interface WordFound {
  field: FieldCode;
  text: string;
  /** What the word means: a code of the field's words, or `null` while nobody said. */
  to: string | null;
  /** 0 to 1 */
  confidence: number;
  from: 'words' | 'kept' | 'none';
  rows: number;
}

export interface CountedSheet {
  /** The position of its file. */
  file: number;
  name: string;
  /** The row that heads the sheet (the last, where two do); `null` where none does. */
  headingRow: number | null;
  applications: number;
  columns: ColumnGuess[];
}

/** Why a row is no application. */
export const leftLabels = {
  struck: label('已划去', 'Crossed out'),
  subtotal: label('小计或合计', 'A sum'),
  note: label('不是申请', 'No application'),
} as const satisfies Record<string, Label>;

export type LeftReason = keyof typeof leftLabels;

export interface LeftRow extends RegisterPlace {
  reason: LeftReason;
}

/** How many there are, and the first of them. */
export interface Listed<Item> {
  total: number;
  first: Item[];
}

export interface CountedRegister {
  files: { name: string; sha256: string; hiddenSheets: string[] }[];
  sheets: CountedSheet[];
  words: WordFound[];
  applications: TableValues;
  /** `null` where no column of the register tells of remedies. */
  remedies: TableValues | null;
  /** By cell address, totals left out: by the position of a sheet, its rows. */
  places: Record<string, Record<number, number[]>>;
  notCounted: Listed<NotCounted>;
  repeats: Listed<RegisterPlace>;
  left: Listed<LeftRow>;
  channels: ChannelCount[];
  inTime: number;
  inExtendedTime: number;
  later: Listed<RegisterPlace>;
  /** For chapter one. */
  sentences: Label[];
}
