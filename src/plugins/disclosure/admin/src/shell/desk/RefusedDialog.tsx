import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { FindingList } from '../../parts/findings/FindingList';
import { type Refused, updateDesk } from '../../parts/report/store';
import { useWords } from '../../words';

const close = () => updateDesk({ refused: null });

/** Why nothing was saved, submitted or published: what stands in the way, each a step away from being put right. */
export function RefusedDialog({ refused: { act, findings } }: { readonly refused: Refused }) {
  const { say } = useWords();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || close()}>
      <Modal.Content onCloseAutoFocus={(event: Event) => event.preventDefault()}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say(`refused.${act}`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p" paddingBottom={4}>
            {say(`refused.${act}.reason`, { count: findings.length })}
          </Typography>
          <Box data-refused>
            <FindingList findings={findings} onJump={close} />
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('dialog.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
