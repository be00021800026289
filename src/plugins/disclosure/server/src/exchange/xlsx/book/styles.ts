/** What a workbook's cell styles say: number formats, and which cross out. */
import { readXml } from '../../source/read-xml';
import { usualFormats } from './usual-formats';

export interface CellStyle {
  /** The number format's code. */
  format: string;
  isGone: boolean;
}

const plain: CellStyle = { format: 'General', isGone: false };

/** The style of a cell by its number in the sheet. */
export function readStyles(xml: string): (index: number) => CellStyle {
  const reader = new StyleReader();
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  const styles = reader.styles();
  return (index) => styles[index] ?? plain;
}

class StyleReader {
  private readonly formats = new Map<number, string>(usualFormats);
  private readonly goneFonts: boolean[] = [];
  private readonly cellFormats: { font: number; format: number }[] = [];
  private within = '';

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'fonts' || name === 'cellXfs') this.within = name;
    else if (name === 'numFmt') this.formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    else if (this.within === 'fonts') this.openFont(name, attributes);
    else if (this.within === 'cellXfs' && name === 'xf')
      this.cellFormats.push({ font: Number(attributes.fontId ?? 0), format: Number(attributes.numFmtId ?? 0) });
  }

  close(name: string): void {
    if (name === this.within) this.within = '';
  }

  styles(): CellStyle[] {
    return this.cellFormats.map(({ font, format }) => ({
      format: this.formats.get(format) ?? 'General',
      isGone: this.goneFonts[font] ?? false,
    }));
  }

  private openFont(name: string, attributes: Record<string, string>): void {
    if (name === 'font') this.goneFonts.push(false);
    else if (name === 'strike' && isOn(attributes)) this.goneFonts[this.goneFonts.length - 1] = true;
  }
}

/** A switch is on where it stands alone. */
export const isOn = ({ val = '1' }: Record<string, string>): boolean => !/^(?:0|false|none|off)$/.test(val);
