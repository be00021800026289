import { Button, Flex, Typography } from '@strapi/design-system';
import { updateDesk, useDesk } from '../../parts/report/store';
import { useWords } from '../../words';
import { useBackup } from './useUnsavedWork';

/** Tells of work that is not saved: still in the form after a failed save, or kept from before. */
export function UnsavedNotice({ readOnly }: { readonly readOnly: boolean }) {
  const { say, time } = useWords();
  const { unsaved } = useDesk();
  const restorable = useBackup(readOnly);
  return (
    <output>
      {unsaved && (
        <Notice text={say(`unsaved.${unsaved}`)}>
          <Button size="S" variant="tertiary" onClick={() => updateDesk({ unsaved: null })}>
            {say('dialog.close')}
          </Button>
        </Notice>
      )}
      {restorable && (
        <Notice text={say('unsaved.found', { time: time(restorable.backup.at) })}>
          <Button size="S" onClick={restorable.restore}>
            {say('unsaved.restore')}
          </Button>
          <Button size="S" variant="tertiary" onClick={restorable.drop}>
            {say('unsaved.drop')}
          </Button>
        </Notice>
      )}
    </output>
  );
}

function Notice({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  return (
    <Flex gap={2} padding={3} marginBottom={4} hasRadius background="warning100" borderColor="warning200" data-no-print>
      <Flex grow={1}>
        <Typography textColor="warning700">{text}</Typography>
      </Flex>
      {children}
    </Flex>
  );
}
