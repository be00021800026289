import { useEffect } from 'react';
import { useSaveKey } from '../actions/useSaveKey';
import { ConflictDialog } from '../conflict/ConflictDialog';
import { useNextFinding } from '../findings/useNextFinding';
import { useReadOnly } from '../report/useReadOnly';
import { useReportId } from '../report/useReport';
import { CorrectionDialog } from './CorrectionDialog';
import { LastYear } from './LastYear';
import { PageStyles } from './page-styles';
import { RefusedDialog } from './RefusedDialog';
import { clearDesk, useDesk } from './store';
import { UnsavedNotice } from './UnsavedNotice';
import { useKeptWork } from './useUnsavedWork';

/** What belongs to the edit view as a whole: dialogs, notices and the look of the page. */
export function Desk() {
  const report = useReportId();
  const { conflict, correction, refused } = useDesk();
  const readOnly = useReadOnly('applications');
  useKeptWork();
  useNextFinding();
  useSaveKey();
  useEffect(() => clearDesk, [report]);
  return (
    <>
      <PageStyles />
      <UnsavedNotice readOnly={readOnly} />
      {!readOnly && <LastYear />}
      {conflict && <ConflictDialog conflict={conflict} />}
      {correction && report && <CorrectionDialog documentId={report} />}
      {refused && <RefusedDialog findings={refused} />}
    </>
  );
}
