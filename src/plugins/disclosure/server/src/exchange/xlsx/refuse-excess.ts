/** What would have to be spread out cell by cell is refused before it is. */
import { Parser } from 'htmlparser2';
import { limits } from '../limits';
import { unusable } from '../unusable-file';

/** @throws UnusableFile for sheets beyond the limits, all sheets of a workbook together */
export function refuseExcess(parts: readonly string[]): void {
  const extent = new Extent();
  for (const xml of parts) {
    if (xml.length > limits.xmlCharacters) unusable('工作表过大', 'A worksheet is too large');
    extent.add(xml);
  }
}

class Extent {
  private cells = 0;
  /** Cells up to the last one of each row: a row holds places for those that are not there. */
  private places = 0;
  private column = 0;
  private merged = 0;
  private named = 0;
  private names: string | undefined;

  add(xml: string): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(name.replace(/^.*:/, ''), attributes),
        ontext: (text) => {
          if (this.names !== undefined) this.names += text;
        },
        onclosetag: () => this.addNames(),
      },
      { xmlMode: true },
    );
    parser.end(xml);
  }

  private open(name: string, { r = '', ref = '' }: Record<string, string>): void {
    if (name === 'definedName') this.names = '';
    else if (name === 'mergeCell') this.merge(ref);
    else if (name === 'row') {
      this.column = 0;
      refuseRow(Number(r));
    } else if (name === 'c') this.addCell(r);
  }

  private addCell(reference: string): void {
    this.cells += 1;
    if (this.cells > limits.cells) unusable('单元格过多', 'A worksheet has too many cells');
    const { column, row } = corner(reference);
    refuseRow(row);
    const last = Math.max(this.column, column || this.column + 1);
    this.places += last - this.column;
    this.column = last;
    if (this.places > limits.cells) unusable('工作表过宽', 'A worksheet is too wide for its many rows');
  }

  private merge(range: string): void {
    this.merged += areaOf(range);
    if (this.merged > limits.cells) unusable('合并单元格过大', 'Merged cells cover too much of a worksheet');
  }

  private addNames(): void {
    for (const range of this.names?.split(',') ?? []) this.named += areaOf(range.slice(range.lastIndexOf('!') + 1));
    this.names = undefined;
    if (this.named > limits.cells) unusable('名称范围过大', 'Names cover too much of a workbook');
  }
}

function refuseRow(row: number): void {
  if (row > limits.lines) unusable('行数过多', 'A worksheet has too many rows');
}

function areaOf(range: string): number {
  const [from = '', to = from] = range.replaceAll('$', '').split(':');
  const [first, last] = [corner(from), corner(to)];
  return (Math.abs(last.column - first.column) + 1) * (Math.abs(last.row - first.row) + 1);
}

function corner(reference: string): { column: number; row: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]*)(\d*)$/i.exec(reference.trim()) ?? [];
  return {
    column: [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(digits),
  };
}
