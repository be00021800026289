/** Where the punctuation mark stands that ends a line. */
import { parts } from './package';

const unsaid = '<w:pPrDefault/>';
const said = '<w:pPrDefault><w:pPr><w:overflowPunct w:val="1"/></w:pPr></w:pPrDefault>';

/**
 * Says in the file what is Word's own default: a mark that ends a line may hang into the margin. Where the setting is
 * missing, LibreOffice leaves such a mark off the printed page in justified text.
 *
 * @param contents the parts of a Word file by name; the styles are changed in place
 * @throws Error where the library writes its defaults in another way
 */
export function keepMarksOnPaper(contents: Map<string, Buffer>): void {
  const styles = contents.get(parts.styles)?.toString('utf8') ?? '';
  if (!styles.includes(unsaid)) throw new Error(`${parts.styles} holds no ${unsaid}`);
  contents.set(parts.styles, Buffer.from(styles.replace(unsaid, said)));
}
