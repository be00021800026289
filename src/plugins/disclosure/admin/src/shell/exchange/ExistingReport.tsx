import { Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { isSame } from '#model';
import { DifferenceList } from '../../parts/differences/DifferenceList';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';
import { changesOf, type ExistingDraft } from './items';

/** Says that a draft is there already, and place by place what the import changes in it. */
export function ExistingReport({ existing }: { readonly existing: ExistingDraft }) {
  const { say } = useWords();
  const { document, layout } = useReport();
  const changes = useMemo(() => changesOf(existing, document), [existing, document]);
  const count = changes.values.length + changes.chapters.length + changes.explanations.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status" data-existing>
      <Typography textColor="warning700">{say('import.exists')}</Typography>
      {existing.isPublished && (
        <Typography textColor="warning700" fontWeight="bold" data-existing-published>
          {say('import.existsPublished')}
        </Typography>
      )}
      {isSame(changes) ? (
        <Typography variant="pi">{say('import.same')}</Typography>
      ) : (
        <details open={count <= fewChanges}>
          <summary>{say('import.differs', { count })}</summary>
          <DifferenceList layout={layout} differences={changes} />
        </details>
      )}
    </Flex>
  );
}

/** As many as a person takes in at a glance. */
const fewChanges = 12;
