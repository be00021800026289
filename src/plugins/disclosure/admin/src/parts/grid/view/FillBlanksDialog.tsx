import { Button, Dialog } from '@strapi/design-system';
import { useWords } from '../../../words';

interface FillBlanksDialogProps {
  readonly isOpen: boolean;
  readonly count: number;
  readonly onDecide: (accepted: boolean) => void;
  readonly onClosed: () => void;
}

/** Blank is not zero: nobody writes zeros into a report without having been asked. */
export function FillBlanksDialog({ isOpen, count, onDecide, onClosed }: FillBlanksDialogProps) {
  const { say } = useWords();
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open: boolean) => open || onDecide(false)}>
      <Dialog.Content
        onCloseAutoFocus={(event: Event) => {
          event.preventDefault();
          onClosed();
        }}
      >
        <Dialog.Header>{say('fillBlanks.title')}</Dialog.Header>
        <Dialog.Body>{say('fillBlanks.question', { count })}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {say('dialog.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth onClick={() => onDecide(true)}>
            {say('fillBlanks.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
