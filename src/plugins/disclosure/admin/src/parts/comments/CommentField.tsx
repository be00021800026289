import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type ChangeEvent, useState } from 'react';
import { useWords } from '../../words';

interface CommentFieldProps {
  readonly label: string;
  /** The paragraph that it is about. */
  readonly hint?: string | undefined;
  readonly action: string;
  readonly isBusy: boolean;
  /** @returns whether the words were taken; they stay in the field where not */
  readonly onSend: (text: string) => Promise<boolean>;
}

/** Some words about a place, or in answer to others. */
export function CommentField({ label, hint, action, isBusy, onSend }: CommentFieldProps) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [text, setText] = useState('');
  const send = async () => {
    if (await onSend(text.trim())) setText('');
    else toggleNotification({ type: 'danger', message: say('save.failed') });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="comment" hint={hint && (hint.length > 60 ? `${hint.slice(0, 60)}…` : hint)}>
        <Field.Label>{label}</Field.Label>
        <Textarea
          value={text}
          maxLength={2000}
          onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => setText(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Button variant="secondary" loading={isBusy} disabled={text.trim() === ''} onClick={() => void send()}>
        {action}
      </Button>
    </Flex>
  );
}
