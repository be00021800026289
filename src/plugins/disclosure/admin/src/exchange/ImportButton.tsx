import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';
import { reportUid } from '../uids';
import { useWords } from '../words';

const ImportDialog = lazy(() => import('./ImportDialog'));

/** Above the list of reports, for those who may create them. */
export function ImportButton() {
  const { slug } = useParams();
  return slug === reportUid ? <OpenImport /> : null;
}

function OpenImport() {
  const { say } = useWords();
  const mayCreate = useDocumentRBAC('ImportButton', ({ canCreate }) => canCreate ?? false);
  const [isOpen, setIsOpen] = useState(false);
  if (!mayCreate) return null;
  return (
    <>
      <Button size="S" variant="secondary" startIcon={<Upload />} onClick={() => setIsOpen(true)}>
        {say('import.action')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ImportDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
