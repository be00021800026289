import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { BulkAct, Readiness } from '#contracts/review';
import { useMoveMutation, usePublishApprovedMutation, useReadinessQuery } from '../../api/review';
import { messageOf } from '../../form/refusal';
import { StatusBadge } from '../../parts/review/StatusBadge';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import type { BulkProps } from './bulk-actions';

/** Something that the list of reports offers for the rows that are ticked. */
function bulkAct(act: BulkAct) {
  return function BulkAction({ model, documents }: BulkProps) {
    const { say } = useWords();
    if (model !== reportUid) return null;
    return {
      variant: 'tertiary' as const,
      label: say(`bulk.${act}`),
      dialog: {
        type: 'modal' as const,
        title: say(`bulk.${act}Title`, { count: documents.length }),
        content: ({ onClose }: { onClose: () => void }) => (
          <Chosen act={act} documentIds={documents.map(({ documentId }) => documentId)} onClose={onClose} />
        ),
      },
    };
  };
}

export const BulkPublish = bulkAct('publish');
export const BulkSubmit = bulkAct('submit');

interface ChosenProps {
  readonly act: BulkAct;
  readonly documentIds: readonly string[];
  readonly onClose: () => void;
}

/** Each report with its word, and whether it goes along or why it does not; each goes by itself. */
function Chosen({ act, documentIds, onClose }: ChosenProps) {
  const { say, pick, language } = useWords();
  const { data = [], isLoading } = useReadinessQuery(
    { act, documentId: documentIds },
    { refetchOnMountOrArgChange: true },
  );
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [move] = useMoveMutation();
  const [publish] = usePublishApprovedMutation();
  const ready = data.filter(({ documentId, refusal }) => refusal === null && !outcomes.has(documentId));

  const one = ({ documentId, digest, to }: Readiness) =>
    to === null ? publish({ documentId }) : move({ documentId, to, digest });
  async function make(): Promise<void> {
    setBusy(true);
    for (const report of ready) {
      const answer = await one(report);
      const said =
        'error' in answer ? (messageOf(answer.error, language) ?? say('save.failed')) : say(`bulk.${act}Done`);
      setOutcomes((known) => new Map(known).set(report.documentId, said));
    }
    setBusy(false);
  }

  return (
    <>
      <Modal.Body>
        {isLoading ? (
          <Loader small>{say('list.loading')}</Loader>
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} data-bulk={act}>
            {data.map(({ documentId, organization, year, status, refusal }) => (
              <Flex tag="li" key={documentId} gap={3} justifyContent="space-between" data-document={documentId}>
                <Typography>
                  {organization?.name} · {say('head.year', { year: String(year) })}
                </Typography>
                <Flex gap={3}>
                  <StatusBadge status={status} />
                  <Typography variant="pi" textColor={refusal ? 'warning700' : 'success700'} data-outcome>
                    {outcomes.get(documentId) ?? (refusal ? pick(refusal) : say(`bulk.${act}Ready`))}
                  </Typography>
                </Flex>
              </Flex>
            ))}
          </Flex>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('dialog.close')}
        </Button>
        <Button loading={isBusy} disabled={ready.length === 0} onClick={() => void make()} data-confirm>
          {say(`bulk.${act}Count`, { count: ready.length })}
        </Button>
      </Modal.Footer>
    </>
  );
}
