import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useRefreshReportMutation } from '../api/desk';
import { type Conflict, type Resolution, updateDesk } from '../desk/store';
import { type FormValues, layoutOf } from '../report/report-state';
import { useReportId } from '../report/useReport';
import { useReportForm } from '../report/useReportForm';
import { useWords } from '../words';
import { ConflictTable } from './ConflictTable';
import { type Choice, differences, merged } from './merge';

/** Two people worked on the same report: what differs, cell by cell, and whose version is to stand. */
export function ConflictDialog({ conflict }: { readonly conflict: Conflict }) {
  const { say } = useWords();
  const { base, mine, theirs } = conflict;
  const layout = layoutOf(theirs);
  const found = useMemo(() => differences(layout, base, mine, theirs), [layout, base, mine, theirs]);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const accept = useAccept(conflict, { differences: found, choices });
  const chooseAll = (choice: Choice) => setChoices(new Map(found.map(({ path }) => [path, choice])));
  const contested = found.filter(({ changedBy }) => changedBy === 'both').length;
  return (
    <Modal.Root open onOpenChange={() => undefined}>
      <Modal.Content onEscapeKeyDown={(event: Event) => event.preventDefault()}>
        <Modal.Header>
          <Modal.Title>{say('conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{say('conflict.explanation', { count: contested })}</Typography>
          <Flex gap={2} paddingTop={3} paddingBottom={3}>
            <Button size="S" variant="tertiary" onClick={() => chooseAll('mine')}>
              {say('conflict.allMine')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => chooseAll('theirs')}>
              {say('conflict.allTheirs')}
            </Button>
          </Flex>
          <Box data-conflict>
            <ConflictTable
              layout={layout}
              differences={found}
              choices={choices}
              onChoose={(path, choice) => setChoices(new Map([...choices, [path, choice]]))}
            />
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Typography variant="pi" textColor="neutral600">
            {say('conflict.notSavedYet')}
          </Typography>
          <Button onClick={accept}>{say('conflict.accept')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/**
 * Puts the chosen version into the form. Strapi has to have the server's version first, since it puts that into the
 * form by itself; the chosen one follows it.
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
    updateDesk({ conflict: null });
  };
}
