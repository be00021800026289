import { memo } from 'react';
import type { PrintedHeading } from '#model';
import { useWords } from '../../../words';

/** From this many rows on, a heading stands in a column too narrow for Latin words. */
const tall = 12;

/** A heading of the printed form. The corner heads nothing: it holds the form's note. */
export const Heading = memo(function Heading({ heading }: { readonly heading: PrintedHeading }) {
  const { pick, language } = useWords();
  const { scope, label, columnSpan, rowSpan } = heading;
  if (scope === 'corner')
    return (
      <td data-corner colSpan={columnSpan} rowSpan={rowSpan}>
        {pick(label)}
      </td>
    );
  return (
    <th scope={scope} colSpan={columnSpan} rowSpan={rowSpan} lang={language} data-tall={rowSpan >= tall || undefined}>
      {pick(label)}
    </th>
  );
});
