import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';
import { organizationUid } from '../../uids';
import { useWords } from '../../words';

const ListImportDialog = lazy(() => import('./ListImportDialog'));

/** Above the list of organizations, for those who may make them. */
export function ListImportButton() {
  const { slug } = useParams();
  return slug === organizationUid ? <OpenListImport /> : null;
}

function OpenListImport() {
  const { say } = useWords();
  const mayCreate = useDocumentRBAC('ListImportButton', ({ canCreate }) => canCreate ?? false);
  const [isOpen, setIsOpen] = useState(false);
  if (!mayCreate) return null;
  return (
    <>
      <Button size="S" variant="secondary" startIcon={<Upload />} onClick={() => setIsOpen(true)}>
        {say('bodies.import')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ListImportDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
