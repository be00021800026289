import { memo } from 'react';
import type { PrintedHeading } from '../../../../model';
import { useWords } from '../../words';

/** A heading of the printed form. The corner heads nothing: it holds the form's note. */
export const Heading = memo(function Heading({ heading }: { readonly heading: PrintedHeading }) {
  const { pick } = useWords();
  const { scope, label, columnSpan, rowSpan } = heading;
  if (scope === 'corner')
    return (
      <td data-corner colSpan={columnSpan} rowSpan={rowSpan}>
        {pick(label)}
      </td>
    );
  return (
    <th scope={scope} colSpan={columnSpan} rowSpan={rowSpan}>
      {pick(label)}
    </th>
  );
});
