import { Button } from '@strapi/design-system';
import { GridNine } from '@strapi/icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import type { TableCode } from '#model';
import { useWords } from '../../words';
import type { GridEditor } from '../grid/view/useGridEditor';
import { useDeskContext } from '../report/useReport';
import { remembered } from './remembered';
import { isCountedTable } from './shown';
import { wanted } from './wanted';

const RegisterDialog = lazy(() => import('./RegisterDialog'));

interface RegisterButtonProps {
  readonly table: TableCode;
  readonly editor: GridEditor;
}

/** Above the tables that a register fills, once it is known whose report of which year it is. */
export function RegisterButton({ table, editor }: RegisterButtonProps) {
  const { say } = useWords();
  const { id } = useParams();
  const { organization, year } = useDeskContext();
  const [isOpen, setIsOpen] = useState(false);
  const isKnown = id !== undefined && organization !== null && year !== null;
  useEffect(() => {
    if (isKnown && table === 'applications' && wanted.take(id)) setIsOpen(true);
  }, [isKnown, id, table]);
  useEffect(() => remembered.forget, []);
  if (!isKnown || !isCountedTable(table)) return null;
  return (
    <>
      <Button size="S" variant="tertiary" startIcon={<GridNine />} onClick={() => setIsOpen(true)}>
        {say('register.action')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <RegisterDialog
            table={table}
            editor={editor}
            register={{ organization: organization.code, year, layout: editor.places.layout.code }}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
