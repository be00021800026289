import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { noChoices } from '#model';
import { useKeepMappingMutation } from '../../api/registers';
import { useWords } from '../../words';
import { DropArea, FileButton } from '../files/DropZone';
import type { GridEditor } from '../grid/view/useGridEditor';
import { ColumnChoices } from './ColumnChoices';
import { CountedGrid } from './CountedGrid';
import { LeftOut } from './LeftOut';
import { Sentences } from './Sentences';
import { type CountedTable, figuresOf, takenOver } from './shown';
import { type Register, useRegister } from './useRegister';
import { WordChoices } from './WordChoices';

interface RegisterDialogProps {
  readonly table: CountedTable;
  readonly editor: GridEditor;
  readonly register: Register;
  readonly onClose: () => void;
}

/** A register of applications: its columns and words to be corrected, what it counts, and what is taken over of that. */
export default function RegisterDialog({ table, editor, register, onClose }: RegisterDialogProps) {
  const { say } = useWords();
  const { files, counted, choices, message, isReading, add, clear, choose } = useRegister(register);
  const [keep] = useKeepMappingMutation();
  const { layout } = editor.places;
  const figures = counted ? figuresOf(layout, table, counted) : new Map<string, number>();
  const changes = takenOver(layout, editor.entries, figures);
  const take = (address?: string) => {
    editor.run({ type: 'apply', patch: takenOver(layout, editor.now().entries, figures, address) });
    // What was corrected is offered next time; a report is not held up where that fails.
    if (choices !== noChoices) void keep({ organization: register.organization, choices });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Wide aria-describedby={undefined} onInteractOutside={(event: Event) => event.preventDefault()} data-register>
        <Modal.Header closeLabel={say('import.close')}>
          <Modal.Title>{say('register.title', { year: String(register.year) })}</Modal.Title>
        </Modal.Header>
        <DropArea onFiles={add}>
          <Scrolled aria-busy={isReading}>
            <Flex gap={4} wrap="wrap">
              <Typography>{files.length === 0 ? say('register.drop') : names(files)}</Typography>
              <FileButton
                label={say(files.length === 0 ? 'import.browse' : 'import.add')}
                variant="secondary"
                onFiles={add}
              />
              {files.length > 0 && (
                <Button size="S" variant="tertiary" onClick={clear}>
                  {say('register.clear')}
                </Button>
              )}
              <Typography role="status" textColor="neutral600">
                {isReading ? say('import.reading') : ''}
              </Typography>
            </Flex>
            <Typography variant="pi" textColor="neutral600">
              {say('register.privacy')}
            </Typography>
            {message && (
              <Typography role="alert" textColor="danger700">
                {message}
              </Typography>
            )}
            {counted && (
              <>
                <ColumnChoices counted={counted} disabled={isReading} onChoose={choose} />
                <WordChoices counted={counted} disabled={isReading} onChoose={choose} />
                <CountedGrid table={table} editor={editor} counted={counted} figures={figures} onTake={take} />
                <LeftOut counted={counted} />
                <Sentences counted={counted} />
              </>
            )}
          </Scrolled>
        </DropArea>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('import.close')}
          </Button>
          <Button
            disabled={changes.length === 0 || isReading}
            onClick={() => {
              take();
              onClose();
            }}
          >
            {say('register.takeAll', { count: changes.length })}
          </Button>
        </Modal.Footer>
      </Wide>
    </Modal.Root>
  );
}

const names = (files: readonly File[]): string => files.map(({ name }) => name).join(', ');

const Wide = styled(Modal.Content)`
  display: flex;
  flex-direction: column;
  width: 96vw;
  max-width: 130rem;
  max-height: 94vh;
  overflow: hidden;
  > header, > footer { flex: none; }
`;

const Scrolled = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: 1.6rem;
  min-width: 0;
  padding: 2.4rem;
  overflow: auto;
`;
