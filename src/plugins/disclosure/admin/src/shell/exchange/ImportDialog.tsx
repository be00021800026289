import { Button, Flex, Link, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { DropArea, EmptyImport } from '../../parts/files/DropZone';
import { reportPath } from '../../uids';
import { useWords } from '../../words';
import { ConfirmClose } from './ConfirmClose';
import { FileList } from './FileList';
import { ImportedReport } from './ImportedReport';
import { type ImportItem, isNew, isOpen, isReady } from './items';
import { useImports } from './useImports';

/** Reports from files: what was read of each, to be looked at and corrected, and made a draft of. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { items, add, remove, keep, confirm, create, createAll } = useImports();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [wanted, setWanted] = useState<number>();
  const chosen = items.find(({ id }) => id === wanted) ?? items[0];
  const ready = items.filter(isNew).length;
  const busy = items.some(({ state }) => state === 'creating');
  const open = items.filter(isOpen).length;
  const close = () => (open === 0 ? onClose() : setIsAsking(true));
  /** One file leads straight to its draft. */
  const write = async (item: ImportItem) => {
    const documentId = await create(item);
    if (documentId === undefined || items.length > 1) return;
    onClose();
    navigate(reportPath(documentId));
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || close()}>
      <Wide
        aria-describedby={undefined}
        onEscapeKeyDown={(event: Event) => {
          event.preventDefault();
          if (!(event.target instanceof HTMLInputElement)) close();
        }}
        onInteractOutside={(event: Event) => event.preventDefault()}
      >
        <Modal.Header closeLabel={say('import.close')}>
          <Modal.Title>{say('import.title')}</Modal.Title>
        </Modal.Header>
        <DropArea onFiles={add}>
          {items.length === 0 ? (
            <EmptyImport onFiles={add} />
          ) : (
            <>
              <FileList
                items={items}
                chosen={chosen?.id}
                onChoose={setWanted}
                onRemove={remove}
                onFiles={(files) => setWanted(add(files))}
              />
              {chosen && (
                <Chosen
                  key={chosen.id}
                  item={chosen}
                  onValues={(values) => keep(chosen.id, values)}
                  onCheck={() => confirm(chosen.id)}
                />
              )}
            </>
          )}
        </DropArea>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {say('import.close')}
          </Button>
          <Flex gap={2}>
            {items.length > 1 && (
              <Button variant="secondary" disabled={ready === 0 || busy} loading={busy} onClick={() => createAll()}>
                {say('import.createAll', { count: ready })}
              </Button>
            )}
            <Button
              disabled={!chosen || !isReady(chosen) || busy}
              loading={busy}
              onClick={() => chosen && write(chosen)}
            >
              {say(chosen?.existing ? 'import.update' : 'import.create')}
            </Button>
          </Flex>
        </Modal.Footer>
        {isAsking && <ConfirmClose count={open} onStay={() => setIsAsking(false)} onClose={onClose} />}
      </Wide>
    </Modal.Root>
  );
}

interface ChosenProps {
  readonly item: ImportItem;
  readonly onValues: (values: NonNullable<ImportItem['values']>) => void;
  readonly onCheck: () => void;
}

/** The chosen file: what was read, what became of it, or why nothing did. */
function Chosen({ item, onValues, onCheck }: ChosenProps) {
  const { say } = useWords();
  const { state, message, preview, documentId } = item;
  return (
    <Flex direction="column" alignItems="stretch" flex="1" minWidth={0} minHeight={0}>
      {message && (
        <Flex role="alert" padding={4} background="danger100">
          <Typography textColor="danger700">{message}</Typography>
        </Flex>
      )}
      {documentId && (
        <Flex role="status" gap={4} padding={4} background="success100">
          <Typography textColor="success700">
            {say(state === 'updated' ? 'import.updated' : 'import.created')}
          </Typography>
          <Link tag={NavLink} to={reportPath(documentId)}>
            {say('import.open')}
          </Link>
        </Flex>
      )}
      {(state === 'waiting' || state === 'reading') && (
        <Flex padding={8} role="status">
          <Typography>{say('import.reading')}</Typography>
        </Flex>
      )}
      {preview && !documentId && <ImportedReport item={item} preview={preview} onValues={onValues} onCheck={onCheck} />}
    </Flex>
  );
}

const Wide = styled(Modal.Content)`
  display: flex;
  flex-direction: column;
  width: 96vw;
  max-width: 160rem;
  height: 94vh;
  max-height: 94vh;
  overflow: hidden;
  > header, > footer { flex: none; }
`;
