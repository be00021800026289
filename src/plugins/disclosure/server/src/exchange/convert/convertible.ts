/** Files that LibreOffice turns into one of the formats that are read. */
import type { Label } from '#model';
import { UnusableFile } from '../unusable-file';

export interface Conversion {
  /** The extension by which LibreOffice knows what it opens. */
  from: string;
  to: 'docx' | 'xlsx';
}

/** A file that can be read once it is converted; where nothing converts it, its reason names the way out. */
export class ConvertibleFile extends UnusableFile {
  constructor(
    reason: Label,
    readonly conversion: Conversion,
  ) {
    super(reason);
  }
}
