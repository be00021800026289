import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { type Blocks, plainText } from '#model';
import { completeSections, type FormSection } from '../../form/chapters';
import { useReportForm } from '../../form-bridge/useReportForm';
import { type CopiedSection, copiedSections } from '../../parts/chapters/copied-text';
import { useDeskContext, useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';

/** "Start from last year's report", while no chapter says anything yet. */
export function LastYear() {
  const { say } = useWords();
  const { layout, document } = useReport();
  const { lastYear, year } = useDeskContext();
  const sections = useReportForm((form) => form.values.sections);
  const onChange = useReportForm((form) => form.onChange);
  const [isDone, setIsDone] = useState(false);
  const isEmpty = document.sections.every(({ body }) => plainText(body).trim() === '');
  const reportYear = document.year ?? year;
  if (!lastYear || reportYear === null || !isEmpty || isDone) return null;

  const start = () => {
    onChange('sections', taken(completeSections(layout, sections), copiedSections(lastYear, reportYear)));
    setIsDone(true);
  };
  return (
    <Flex gap={2} padding={3} marginBottom={4} hasRadius background="primary100" borderColor="primary200" data-no-print>
      <Flex grow={1}>
        <Typography textColor="primary700">{say('lastYear.offer', { year: String(reportYear - 1) })}</Typography>
      </Flex>
      <Button size="S" variant="secondary" onClick={start}>
        {say('lastYear.start')}
      </Button>
    </Flex>
  );
}

function taken(sections: readonly FormSection[], copied: readonly CopiedSection[]): FormSection[] {
  return sections.map((section) => {
    const last = copied.find(({ chapter }) => chapter === section.chapter);
    const body: Blocks | null = last && last.body.length > 0 ? last.body : null;
    return last ? { ...section, heading: last.heading ?? section.heading, body } : section;
  });
}
