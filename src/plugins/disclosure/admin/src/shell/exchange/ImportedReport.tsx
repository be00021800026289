import { Box, Flex, Typography } from '@strapi/design-system';
import { Form } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { plainText, type ReportDocument, sectionsOf, summarize } from '#model';
import type { FormValues } from '../../form/report-state';
import { useReportForm } from '../../form-bridge/useReportForm';
import LayoutInput from '../../parts/fields/LayoutInput';
import OrganizationInput from '../../parts/fields/OrganizationInput';
import YearInput from '../../parts/fields/YearInput';
import { FindingList } from '../../parts/findings/FindingList';
import { Grid } from '../../parts/grid/view/Grid';
import { GuessProvider } from '../../parts/grid/view/guesses';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';
import { Candidates } from './Candidates';
import { Doubt } from './Doubt';
import { ExistingReport } from './ExistingReport';
import { FormerYear } from './FormerYear';
import { guessesByCell } from './guesses';
import { doubtOf, type ImportItem, type ImportPreview, organizationIn } from './items';
import { NewOrganization } from './NewOrganization';
import { SourceNotes } from './SourceNotes';
import { TextOnly } from './TextOnly';

interface ImportedReportProps {
  readonly item: ImportItem;
  readonly preview: ImportPreview;
  readonly onValues: (values: FormValues) => void;
  readonly onCheck: () => void;
}

/** What was read from one file, to be corrected: the tables on the left, the source on the right. */
export function ImportedReport({ item, preview, onValues, onCheck }: ImportedReportProps) {
  const [initial] = useState(() => ({ ...item.values }));
  return (
    <Frame>
      <Form method="POST" initialValues={initial} onSubmit={() => undefined} height="100%">
        <KeepValues onValues={onValues} />
        <Panes item={item} preview={preview} onCheck={onCheck} />
      </Form>
    </Frame>
  );
}

/** What is corrected here is kept while another file is shown. */
function KeepValues({ onValues }: { readonly onValues: (values: FormValues) => void }) {
  const values: FormValues = useReportForm((form) => form.values);
  const initial = useReportForm((form) => form.initialValues);
  useEffect(() => {
    if (values !== initial) onValues(values);
  }, [values]);
  return null;
}

function Panes({ item, preview, onCheck }: Omit<ImportedReportProps, 'onValues'>) {
  const { say, pick } = useWords();
  const { document, layout, findings, entries } = useReport();
  const [read] = useState(entries);
  const guesses = useMemo(
    () =>
      guessesByCell(layout, preview.guesses, read, ({ confidence, reason, text }) =>
        say('import.guess', { confidence: Math.round(confidence * 100), reason: pick(reason), text }),
      ),
    [layout, preview, read, say, pick],
  );
  const { errors, warnings } = summarize(findings);
  const doubt = doubtOf(item);
  const shownChapters = sectionsOf(layout).filter(
    ({ code, isOptional }) => !isOptional || textIn(document, code) !== '',
  );
  return (
    <Flex alignItems="stretch" height="100%">
      <Pane $grow={3}>
        {doubt && <Doubt guess={doubt} onCheck={onCheck} />}
        <Facts />
        <Candidates candidates={preview.candidates} />
        <NewOrganization named={preview.document.organization} />
        <FormerYear />
        <TextOnly />
        {item.existing && <ExistingReport existing={item.existing} />}
        <GuessProvider value={guesses}>
          {shownChapters.map(({ code, label, table }) => (
            <section key={code} aria-label={pick(label)}>
              <Typography variant="delta" tag="h3">
                {pick(label)}
              </Typography>
              <ChapterText chapter={code} />
              {table && <Grid key={layout.code} table={table} />}
            </section>
          ))}
        </GuessProvider>
      </Pane>
      <Pane $grow={2} data-import-notes>
        <Flex gap={3} wrap="wrap">
          <Typography fontWeight="bold" textColor={errors > 0 ? 'danger700' : 'success700'}>
            {say('count.error', { count: errors })}
          </Typography>
          <Typography fontWeight="bold">{say('count.warning', { count: warnings })}</Typography>
        </Flex>
        <FindingList findings={findings} />
        <SourceNotes preview={preview} />
      </Pane>
    </Flex>
  );
}

/** Whose report of which year it is: recognised, or to be chosen. */
function Facts() {
  const { say } = useWords();
  const values: FormValues = useReportForm((form) => form.values);
  const onChange = useReportForm((form) => form.onChange);
  const common = { onChange: (name: string, value: unknown) => onChange(name, value), attribute: {} };
  const error = organizationIn(values) === undefined ? { error: say('import.nameless') } : {};
  return (
    <Facets>
      <OrganizationInput
        name="organization"
        label={say('matrix.organization')}
        value={values.organization}
        {...common}
        {...error}
      />
      <YearInput name="year" label={say('matrix.year')} value={values.year} {...common} />
      <LayoutInput name="layout" label={say('import.layout')} value={values.layout} {...common} />
    </Facets>
  );
}

const textIn = ({ sections }: ReportDocument, chapter: string): string =>
  plainText(sections.find((section) => section.chapter === chapter)?.body ?? []);

function ChapterText({ chapter }: { readonly chapter: string }) {
  const { document } = useReport();
  const text = textIn(document, chapter);
  return text === '' ? null : (
    <Box paddingTop={2} paddingBottom={2}>
      <Typography variant="pi" tag="p" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Typography>
    </Box>
  );
}

const Frame = styled.div`
  flex: 1;
  min-width: 0;
  min-height: 0;
  --grid-bottom: -1.6rem;
  form { height: 100%; }
  section { display: flex; flex-direction: column; gap: 0.8rem; }
`;

const Pane = styled.div<{ $grow: number }>`
  display: flex;
  flex: ${({ $grow }) => $grow} 1 0;
  flex-direction: column;
  gap: 1.6rem;
  min-width: 0;
  height: 100%;
  padding: 1.6rem;
  overflow: auto;
  > * { flex: none; }
  & + & { border-left: 1px solid ${({ theme }) => theme.colors.neutral200}; }
`;

const Facets = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 1.3fr) minmax(0, 2fr);
  gap: 1.2rem;
`;
