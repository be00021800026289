import { Button, Flex, Link, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { reportPath } from '../uids';
import { useWords } from '../words';
import { DropArea, EmptyImport } from './DropZone';
import { FileList } from './FileList';
import { ImportedReport } from './ImportedReport';
import { type ImportItem, isOpen, isReady } from './items';
import { useImports } from './useImports';

/** Reports from files: what was read of each, to be looked at and corrected, and made a draft of. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { items, add, remove, keep, create, createAll } = useImports();
  const [wanted, setWanted] = useState<number>();
  const chosen = items.find(({ id }) => id === wanted) ?? items[0];
  const ready = items.filter(isReady).length;
  const busy = items.some(({ state }) => state === 'creating');
  const close = () => {
    const open = items.filter(isOpen).length;
    if (open === 0 || window.confirm(say('import.confirmClose', { count: open }))) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || close()}>
      <Wide
        aria-describedby={undefined}
        onEscapeKeyDown={(event: Event) => event.preventDefault()}
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
              {chosen && <Chosen key={chosen.id} item={chosen} onValues={(values) => keep(chosen.id, values)} />}
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
              onClick={() => chosen && create(chosen)}
            >
              {say('import.create')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Wide>
    </Modal.Root>
  );
}

interface ChosenProps {
  readonly item: ImportItem;
  readonly onValues: (values: NonNullable<ImportItem['values']>) => void;
}

/** The chosen file: what was read, what became of it, or why nothing did. */
function Chosen({ item, onValues }: ChosenProps) {
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
      {preview && !documentId && <ImportedReport item={item} preview={preview} onValues={onValues} />}
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
