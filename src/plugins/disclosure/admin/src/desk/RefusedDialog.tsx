import { Box, Button, Modal, Typography } from '@strapi/design-system';
import type { Finding } from '../../../model';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../words';
import { updateDesk } from './store';

const close = () => updateDesk({ refused: null });

/** Why a report is not published: what stands in the way, each a step away from being put right. */
export function RefusedDialog({ findings }: { readonly findings: readonly Finding[] }) {
  const { say } = useWords();
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || close()}>
      <Modal.Content onCloseAutoFocus={(event: Event) => event.preventDefault()}>
        <Modal.Header>
          <Modal.Title>{say('refused.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p" paddingBottom={4}>
            {say('refused.reason', { count: findings.length })}
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
