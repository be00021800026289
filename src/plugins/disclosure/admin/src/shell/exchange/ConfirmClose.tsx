import { Button, Dialog, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useWords } from '../../words';

interface ConfirmCloseProps {
  /** Reports that have no draft yet. */
  readonly count: number;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

/** Asks before corrections are lost. */
export function ConfirmClose({ count, onStay, onClose }: ConfirmCloseProps) {
  const { say } = useWords();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onStay()}>
      <Dialog.Content>
        <Dialog.Header>{say('import.closeQuestion')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" aria-hidden />}>
          <Typography>{say('import.confirmClose', { count })}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('import.stay')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth onClick={onClose}>
            {say('import.giveUp')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
