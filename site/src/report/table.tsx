import type { Child } from 'hono/jsx';
import {
  type Cell,
  type CellValue,
  type Layout,
  label,
  type PrintedCell,
  type PrintedHeading,
  printedTable,
  type Table,
  type TableCode,
} from '../../../src/plugins/disclosure/model';
import type { Visit } from '../serving/page';

const words = { scroll: label('← 左右滑动查看整张表 →', '← Scroll sideways to see the whole table →') };

/** More columns than a phone is wide. */
const isWide = ({ parts }: Table): boolean => parts.some(({ columns, rows }) => columns.length * rows.length > 6);

interface TableProps {
  visit: Visit;
  layout: Layout;
  code: TableCode;
  valueIn(cell: Cell): CellValue;
}

/**
 * A table of the report, merged as on the official form, each cell tied to its headings. Its frame scrolls sideways on a
 * narrow screen, so that it has a name and takes the keyboard's focus.
 */
export function OfficialTable({ visit: { say }, layout, code, valueIn }: TableProps): Child {
  const { table, rows } = printedTable(layout, code);
  const caption = `${code}-caption`;
  return (
    <>
      {isWide(table) && <p class="hint small">{say(words.scroll)}</p>}
      <section class="sheet" aria-labelledby={caption} tabindex={0}>
        <table class={`official ${code}`}>
          <caption id={caption}>{say(table.label)}</caption>
          {table.parts.map((part) => (
            <tbody>
              {rows
                .filter((row) => row.part === part)
                .map(({ entries }) => (
                  <tr>
                    {entries.map((entry) =>
                      entry.kind === 'heading' ? (
                        <Heading heading={entry} text={say(entry.label)} />
                      ) : (
                        <Value printed={entry} value={valueIn(entry.cell)} />
                      ),
                    )}
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

const spansOf = ({ columnSpan, rowSpan }: PrintedHeading | PrintedCell) => ({
  colspan: columnSpan > 1 ? columnSpan : undefined,
  rowspan: rowSpan > 1 ? rowSpan : undefined,
});

function Heading({ heading, text }: { heading: PrintedHeading; text: string }): Child {
  if (heading.scope === 'corner')
    return (
      <td class="corner" {...spansOf(heading)}>
        {text}
      </td>
    );
  return (
    <th id={heading.id} scope={heading.scope} {...spansOf(heading)}>
      {text}
    </th>
  );
}

function Value({ printed, value }: { printed: PrintedCell; value: CellValue }): Child {
  return (
    <td
      headers={printed.headings.map(({ id }) => id).join(' ')}
      data-cell={printed.cell.address}
      class={value === 0 ? 'zero' : undefined}
      {...spansOf(printed)}
    >
      {value === null ? '' : String(value)}
    </td>
  );
}
