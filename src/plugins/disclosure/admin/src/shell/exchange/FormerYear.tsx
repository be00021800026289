import { Button, Flex, Typography } from '@strapi/design-system';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';
import { formerYearIn, textOfYear } from './text-only';

/** A text that someone wrote over last year's and that still names last year: offers to move the year on. */
export function FormerYear() {
  const { say } = useWords();
  const { document } = useReport();
  const onChange = useReportForm((form) => form.onChange);
  const found = formerYearIn(document);
  if (!found) return null;
  const { former, count } = found;
  const year = former + 1;
  return (
    <Flex gap={3} wrap="wrap" role="status" padding={3} background="warning100" data-former-year>
      <Typography textColor="neutral800">
        {say('import.lastYearWords', { former: String(former), year: String(year), count })}
      </Typography>
      <Button size="S" variant="secondary" onClick={() => onChange('sections', textOfYear(document, year))}>
        {say('import.moveYear', { year: String(year) })}
      </Button>
    </Flex>
  );
}
