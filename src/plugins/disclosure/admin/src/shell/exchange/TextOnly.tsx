import { Button, Flex, Typography } from '@strapi/design-system';
import { layoutForYear } from '#model';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';
import { yearIn } from './items';
import { textForNextYear } from './text-only';

/** "Use the text for this year, without the numbers": last year's file begins this year's report. */
export function TextOnly() {
  const { say } = useWords();
  const { document, entries } = useReport();
  const values = useReportForm((form) => form.values);
  const onChange = useReportForm((form) => form.onChange);
  const year = yearIn(values);
  const hasFigures = entries.some((entry) => entry !== null);
  if (year === undefined || year >= new Date().getFullYear() || !hasFigures) return null;
  const next = year + 1;
  const use = () => {
    for (const [name, value] of Object.entries(textForNextYear(document, next))) onChange(name, value);
    onChange('year', next);
    onChange('layout', layoutForYear(next));
  };
  return (
    <Flex gap={3} wrap="wrap">
      <Button size="S" variant="secondary" onClick={use} data-text-only>
        {say('import.textOnly', { year: String(next) })}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {say('import.textOnlyHint')}
      </Typography>
    </Flex>
  );
}
