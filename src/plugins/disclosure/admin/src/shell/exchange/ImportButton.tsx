import { Button } from '@strapi/design-system';
import { GridNine, Upload } from '@strapi/icons';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';
import { reportUid } from '../../uids';
import { useWords } from '../../words';

const StartRegister = lazy(() => import('./StartRegister'));
const ImportDialog = lazy(() => import('./ImportDialog'));

/** Above the list of reports, for those who may create them: from a report's file, or from a register. */
export function ImportButton() {
  const { slug } = useParams();
  return slug === reportUid ? <OpenImport /> : null;
}

function OpenImport() {
  const { say } = useWords();
  const mayCreate = useDocumentRBAC('ImportButton', ({ canCreate }) => canCreate ?? false);
  const [isStarting, setIsStarting] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  if (!mayCreate) return null;
  return (
    <>
      <Button size="S" variant="secondary" startIcon={<Upload />} onClick={() => setIsOpen(true)}>
        {say('import.action')}
      </Button>
      <Button size="S" variant="tertiary" startIcon={<GridNine />} onClick={() => setIsStarting(true)}>
        {say('register.action')}
      </Button>
      {isStarting && (
        <Suspense fallback={null}>
          <StartRegister onClose={() => setIsStarting(false)} />
        </Suspense>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <ImportDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
