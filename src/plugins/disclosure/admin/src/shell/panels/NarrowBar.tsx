import { Button, Flex } from '@strapi/design-system';
import { useIsDesktop } from '@strapi/strapi/admin';
import { useReviewQuery } from '../../api/review';
import { useOpenPanels } from '../../form-bridge/page';
import { useReportForm } from '../../form-bridge/useReportForm';
import { countLevels, groupFindings } from '../../parts/findings/groups';
import { useReadiness } from '../../parts/report/useReadiness';
import { useReport, useReportId } from '../../parts/report/useReport';
import { MoveButtons } from '../../parts/review/MoveButtons';
import { reportUid } from '../../uids';
import { useWords } from '../../words';

/** Where the window has no room for the panels: what there is to do and to mend, in the bar at its foot. */
export function NarrowBar({ slug }: { readonly slug?: string }) {
  const isDesktop = useIsDesktop();
  return slug === reportUid && !isDesktop ? <Bar /> : null;
}

function Bar() {
  const { say } = useWords();
  const openPanels = useOpenPanels();
  const report = useReportId();
  const { layout, findings, isBlank } = useReport();
  const modified = useReportForm((form) => form.modified);
  const isReady = useReadiness();
  const { data: review } = useReviewQuery(report ?? '', { skip: !report });
  const { error, warning, open } = countLevels(groupFindings(layout, findings, isBlank));
  return (
    <Flex gap={2} wrap="wrap" alignItems="center" data-narrow-bar>
      <Button variant={error > 0 ? 'danger-light' : 'tertiary'} onClick={openPanels}>
        {say('panel.inBar', { error, warning, open })}
      </Button>
      {report && review && (
        <MoveButtons documentId={report} review={review} isModified={modified} isReady={isReady} isRow />
      )}
    </Flex>
  );
}
