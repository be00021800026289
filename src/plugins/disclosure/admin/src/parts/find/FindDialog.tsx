import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import { sectionsOf } from '#model';
import { afterDialog } from '../../form-bridge/held-back';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useWords } from '../../words';
import { jumpTo } from '../findings/jump';
import { useReport } from '../report/useReport';
import { findText, type Match, replaceText, wordsOf } from './find-text';

/** How many places are listed one by one. */
const most = 100;
/** As many characters as are shown on either side of what was found. */
const around = 16;

interface FindDialogProps {
  /** Whether the words may be changed here. */
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** Finds words in the whole report and replaces them, one by one or all at once. Nothing is saved by it. */
export function FindDialog({ readOnly, onClose }: FindDialogProps) {
  const { say } = useWords();
  const { layout } = useReport();
  const values = useReportForm((form) => form.values);
  const onChange = useReportForm((form) => form.onChange);
  const [wanted, setWanted] = useState('');
  const [by, setBy] = useState('');
  const [replaced, setReplaced] = useState<number>();
  const words = wordsOf(values);
  const matches = findText(words, wanted);

  const replace = (only?: number) => {
    const changed = replaceText(words, wanted, by, only);
    if (changed.title !== words.title) onChange('title', changed.title);
    onChange('sections', changed.sections);
    setReplaced((before = 0) => before + (only === undefined ? matches.length : 1));
  };
  const jump = ({ path }: Match) => {
    onClose();
    afterDialog(() => jumpTo(layout, { path, cells: [], quote: wanted }));
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content onCloseAutoFocus={(event: Event) => event.preventDefault()}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('find.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} data-find>
            <Flex gap={4} alignItems="flex-end" wrap="wrap">
              <Words label={say('find.wanted')} value={wanted} isFirst onChange={setWanted} />
              {!readOnly && <Words label={say('find.by')} value={by} onChange={setBy} />}
            </Flex>
            <Typography variant="pi" role="status">
              {replaced !== undefined && `${say('find.replaced', { count: replaced })} `}
              {wanted !== '' && say('find.count', { count: matches.length })}
            </Typography>
            <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
              {matches.slice(0, most).map((match) => (
                <Flex tag="li" key={match.number} gap={3} justifyContent="space-between">
                  <Place match={match} wanted={wanted} />
                  <Flex gap={2} shrink={0}>
                    {match.path !== 'title' && (
                      <Button size="S" variant="tertiary" onClick={() => jump(match)}>
                        {say('find.jump')}
                      </Button>
                    )}
                    {!readOnly && (
                      <Button size="S" variant="secondary" onClick={() => replace(match.number)}>
                        {say('find.replace')}
                      </Button>
                    )}
                  </Flex>
                </Flex>
              ))}
            </Flex>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('dialog.close')}</Button>
          </Modal.Close>
          {!readOnly && (
            <Button disabled={matches.length === 0} onClick={() => replace()}>
              {say('find.replaceAll', { count: matches.length })}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}

const Words = ({ label, value, isFirst = false, onChange }: WordsProps) => (
  <Box flex="1 1 20rem">
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value}
        autoFocus={isFirst}
        autoComplete="off"
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChange(target.value)}
      />
    </Field.Root>
  </Box>
);

/** Where the words stand: the chapter, and some of the line around them. */
function Place({ match: { path, before, after }, wanted }: { readonly match: Match; readonly wanted: string }) {
  const { say, pick } = useWords();
  const { layout } = useReport();
  const chapter = sectionsOf(layout).find(({ code }) => path === `sections.${code}`);
  const start = before.length > around ? `…${before.slice(-around)}` : before;
  const end = after.length > around ? `${after.slice(0, around)}…` : after;
  return (
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Typography variant="pi" textColor="neutral600" tag="div">
        {chapter ? pick(chapter.label) : say('diff.title')}
      </Typography>
      <Typography>
        {start}
        <mark>{wanted}</mark>
        {end}
      </Typography>
    </Box>
  );
}
