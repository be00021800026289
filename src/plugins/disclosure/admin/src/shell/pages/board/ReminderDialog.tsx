import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { Reminder } from '#contracts';
import { type OfYear, usePreviewRemindersMutation, useSendRemindersMutation } from '../../../api/board';
import { useWords } from '../../../words';

interface ReminderDialogProps {
  readonly of: OfYear;
  /** Document ids of the bodies. */
  readonly bodies: readonly string[];
  readonly onClose: () => void;
}

/** What would be sent to whom, and the button that sends it. */
export function ReminderDialog({ of, bodies, onClose }: ReminderDialogProps) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [preview, { data }] = usePreviewRemindersMutation();
  const [send, { isLoading }] = useSendRemindersMutation();
  const asked = bodies.join(' ');
  const { organization, year } = of;
  useEffect(() => {
    void preview({ organization, year, bodies: asked.split(' ') });
  }, [preview, organization, year, asked]);
  const ready = data?.reminders.filter(({ skipped }) => skipped === null) ?? [];
  async function sendAll(): Promise<void> {
    const chosen = ready.map((reminder) => reminder.organization.documentId);
    const answer = await send({ organization, year, bodies: chosen });
    const sent = 'error' in answer ? 0 : answer.data.filter(({ outcome }) => outcome === 'sent').length;
    toggleNotification({
      type: sent === chosen.length ? 'success' : 'danger',
      message: say('board.sent', { sent, failed: chosen.length - sent }),
    });
    onClose();
  }
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('board.close')}>
          <Modal.Title>{say('board.reminders')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {data?.channels.length === 0 && <Typography tag="p">{say('board.noMail')}</Typography>}
          {data?.reminders.map((reminder) => (
            <Letter key={reminder.organization.documentId} reminder={reminder} />
          ))}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('board.close')}
          </Button>
          <Button
            loading={isLoading}
            disabled={!data?.channels.length || ready.length === 0}
            onClick={() => void sendAll()}
          >
            {say('board.send', { count: ready.length })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Letter({
  reminder: { organization, recipients, channels, subject, text, skipped },
}: {
  readonly reminder: Reminder;
}) {
  const { say } = useWords();
  return (
    <Box tag="article" aria-label={organization.name} paddingBottom={4}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {skipped ? organization.name : subject}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {skipped ? say(`board.skipped.${skipped}`) : say('board.recipients', { names: recipients.join('、') || '—' })}
        {!skipped && ` · ${channels.map((channel) => say(`board.channel.${channel}`)).join('、')}`}
      </Typography>
      {!skipped && (
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Typography>
      )}
    </Box>
  );
}
