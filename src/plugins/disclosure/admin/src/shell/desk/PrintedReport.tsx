import { createPortal } from 'react-dom';
import { linesOf, sectionsOf } from '#model';
import { usePrinting } from '../../form-bridge/usePrinting';
import { ReadingExplanations } from '../../parts/reading/ReadingExplanations';
import { ReadingLines } from '../../parts/reading/ReadingLines';
import { ReadingTable } from '../../parts/reading/ReadingTable';
import { Sheet } from '../../parts/reading/Sheet';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';

/** On paper the form gives way to the report, as the official form prints it, with what is written but not saved yet. */
export function PrintedReport() {
  return usePrinting() ? createPortal(<Paper />, window.document.body) : null;
}

function Paper() {
  const { say, pick } = useWords();
  const { layout, document } = useReport();
  return (
    <Sheet lang="zh-Hans" data-printed>
      <h1>{document.title ?? say('reading.untitled')}</h1>
      {sectionsOf(layout).map(({ code, label, table, isOptional }) => {
        const section = document.sections.find(({ chapter }) => chapter === code);
        return (
          <section key={code}>
            {!isOptional && <h2>{section?.heading ?? pick(label)}</h2>}
            <ReadingLines lines={linesOf(section?.body ?? []).map((line) => ({ kind: 'kept', line }))} />
            {table && (
              <ReadingTable
                table={table}
                layout={layout}
                document={document}
                previous={undefined}
                before={nothing}
                changed={nothing}
                marks={nothing}
              />
            )}
            <ReadingExplanations layout={layout} explanations={document.explanations} chapter={code} />
          </section>
        );
      })}
      <ReadingExplanations layout={layout} explanations={document.explanations} chapter={null} />
    </Sheet>
  );
}

const nothing = new Map<string, never>();
