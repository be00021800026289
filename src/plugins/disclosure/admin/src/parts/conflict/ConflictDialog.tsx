import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useRefreshReportMutation } from '../../api/desk';
import { lastWriter } from '../../form/last-writer';
import { type Choice, differences, merged } from '../../form/merge';
import { type FormValues, layoutOf } from '../../form/report-state';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useWords } from '../../words';
import { type Conflict, type Resolution, updateDesk } from '../report/store';
import { useReportId } from '../report/useReport';
import { ConflictTable } from './ConflictTable';

/** Two people worked on the same report: what both changed, and whose version is to stand. */
export function ConflictDialog({ conflict }: { readonly conflict: Conflict }) {
  const { say } = useWords();
  const { base, mine, theirs } = conflict;
  const layout = layoutOf(theirs);
  const found = useMemo(() => differences(layout, base, mine, theirs), [layout, base, mine, theirs]);
  const contested = found.filter(({ changedBy }) => changedBy === 'both');
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const accept = useAccept(conflict, { differences: found, choices });
  const chooseAll = (choice: Choice) => setChoices(new Map(contested.map(({ path }) => [path, choice])));
  const open = contested.filter(({ path }) => !choices.has(path)).length;
  const other = lastWriter(theirs);
  const who = other ?? say('conflict.someone');
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || updateDesk({ conflict: null })}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('conflict.title', { who })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{say('conflict.explanation', { who, count: contested.length })}</Typography>
          {contested.length > 1 && (
            <Flex gap={2} paddingTop={3} paddingBottom={3}>
              <Button size="S" variant="tertiary" onClick={() => chooseAll('mine')}>
                {say('conflict.allMine')}
              </Button>
              <Button size="S" variant="tertiary" onClick={() => chooseAll('theirs')}>
                {say('conflict.allTheirs', { who })}
              </Button>
            </Flex>
          )}
          <Box data-conflict paddingTop={3}>
            <ConflictTable
              layout={layout}
              differences={contested}
              choices={choices}
              other={other}
              onChoose={(path, choice) => setChoices(new Map([...choices, [path, choice]]))}
            />
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('conflict.back')}</Button>
          </Modal.Close>
          {open > 0 && (
            <Typography variant="pi" textColor="neutral600">
              {say('conflict.open', { count: open })}
            </Typography>
          )}
          <Button onClick={accept} disabled={open > 0}>
            {say('conflict.accept')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/**
 * Puts what was chosen into the form and saves it. Strapi puts the server's version into the form whenever it has
 * fetched that version. So the server's version is fetched first, and the chosen one is put on top of it.
 */
function useAccept({ theirs }: Conflict, resolution: Resolution): () => void {
  const report = useReportId();
  const initial: FormValues = useReportForm((form) => form.initialValues);
  const setValues = useReportForm((form) => form.setValues);
  const [refresh] = useRefreshReportMutation();
  return () => {
    if (initial.revision !== theirs.revision && report) {
      updateDesk({ resolution });
      void refresh(report);
      return;
    }
    setValues(merged(layoutOf(initial), initial, resolution.differences, resolution.choices));
    updateDesk({ conflict: null, saveNext: true });
  };
}
