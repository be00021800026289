import { Box, Field, Textarea, Typography } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { useWords } from '../../words';

interface NoteFieldProps {
  readonly note: string;
  readonly isMissing: boolean;
  readonly onChange: (note: string) => void;
}

/** Asks for the note to the public that goes with the submission of a correction. */
export function NoteField({ note, isMissing, onChange }: NoteFieldProps) {
  const { say } = useWords();
  return (
    <Field.Root
      name="note"
      required
      marginTop={4}
      hint={say('correction.hint')}
      error={isMissing ? say('correction.missing') : undefined}
    >
      <Field.Label>{say('correction.note')}</Field.Label>
      <Textarea
        value={note}
        maxLength={2000}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => onChange(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** The note that the public will read, for those who approve it with the rest. */
export function CorrectionNote({ note }: { readonly note: string }) {
  const { say } = useWords();
  return (
    <Box padding={3} background="primary100" borderColor="primary200" hasRadius data-correction-note>
      <Typography tag="h3" variant="sigma">
        {say('correction.approved')}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {note}
      </Typography>
    </Box>
  );
}
