import { useEffect } from 'react';
import { PageStyles } from '../../form-bridge/page-styles';
import { useEditorKeys } from '../../form-bridge/useEditorKeys';
import { isFindKey, useShortcut } from '../../form-bridge/useShortcut';
import { ConflictDialog } from '../../parts/conflict/ConflictDialog';
import { FindDialog } from '../../parts/find/FindDialog';
import { useNextFinding } from '../../parts/findings/useNextFinding';
import { clearDesk, updateDesk, useDesk } from '../../parts/report/store';
import { useLeftToOthers, useReadOnly } from '../../parts/report/useReadOnly';
import { useReportId } from '../../parts/report/useReport';
import { HeaderStatus } from '../../parts/review/HeaderStatus';
import { ReturnedNotice } from '../../parts/review/ReturnedNotice';
import { WithdrawalDialog } from '../../parts/review/WithdrawalDialog';
import { useSaveKey } from '../actions/useSaveKey';
import { useSaveNext } from '../actions/useSaveNext';
import { LastYear } from './LastYear';
import { Presence } from './Presence';
import { PrintedReport } from './PrintedReport';
import { PublishDialog } from './PublishDialog';
import { RefusedDialog } from './RefusedDialog';
import { ReopenDialog } from './ReopenDialog';
import { SkipLinks } from './SkipLinks';
import { UnsavedNotice } from './UnsavedNotice';
import { useBeginning } from './useBeginning';
import { useDroppedNotice } from './useDroppedNotice';
import { useReadInstead } from './useReadInstead';
import { useKeptWork } from './useUnsavedWork';

/** What belongs to the edit view as a whole: dialogs, notices and the look of the page. */
export function Desk() {
  const report = useReportId();
  const { conflict, reopening, publishing, withdrawing, refused, finding } = useDesk();
  const readOnly = useReadOnly('applications');
  const isLeft = useLeftToOthers();
  useBeginning();
  useShortcut(isFindKey, () => updateDesk({ finding: true }));
  useKeptWork();
  useNextFinding();
  useSaveKey();
  useSaveNext();
  useEditorKeys();
  useDroppedNotice();
  useReadInstead(report);
  useEffect(() => clearDesk, [report]);
  return (
    <>
      <PageStyles />
      <SkipLinks />
      <PrintedReport />
      {report && <HeaderStatus documentId={report} />}
      {report && <Presence documentId={report} />}
      {report && <ReturnedNotice documentId={report} />}
      <UnsavedNotice readOnly={readOnly} />
      {!readOnly && <LastYear />}
      {conflict && <ConflictDialog conflict={conflict} />}
      {reopening && <ReopenDialog onAnswer={reopening} />}
      {publishing && report && <PublishDialog documentId={report} onAnswer={publishing} />}
      {withdrawing && report && <WithdrawalDialog documentId={report} />}
      {finding && <FindDialog readOnly={isLeft} onClose={() => updateDesk({ finding: false })} />}
      {refused && <RefusedDialog refused={refused} />}
    </>
  );
}
