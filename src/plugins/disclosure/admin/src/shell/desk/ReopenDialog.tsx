import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { updateDesk } from '../../parts/report/store';
import { useWords } from '../../words';

/** Says, before a change to a public report is saved, that it reopens the review. */
export function ReopenDialog({ onAnswer }: { readonly onAnswer: (goesOn: boolean) => void }) {
  const { say } = useWords();
  const answer = (goesOn: boolean) => {
    updateDesk({ reopening: null });
    onAnswer(goesOn);
  };
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => open || answer(false)}>
      <Dialog.Content>
        <Dialog.Header>{say('reopen.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="warning600" />}>{say('reopen.body')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {say('dialog.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth onClick={() => answer(true)}>
            {say('reopen.save')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
