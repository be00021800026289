import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import { styled } from 'styled-components';
import type { OrganizationListImported, PreviewedRow } from '#contracts';
import { useImportOrganizationsMutation, usePreviewOrganizationsMutation } from '../../api/setup';
import { messageOf } from '../../form/refusal';
import { useWords } from '../../words';
import { RegistrationLink } from '../people/RegistrationLink';
import { PreviewedRows } from './PreviewedRows';

/** A list of bureaus from a file: looked at row by row, then made at once. */
export default function ListImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useWords();
  const [rows, setRows] = useState<readonly PreviewedRow[]>();
  const [done, setDone] = useState<OrganizationListImported['data']>();
  const [refusal, setRefusal] = useState<string>();
  const [preview, { isLoading: isReading }] = usePreviewOrganizationsMutation();
  const [make, { isLoading: isMaking }] = useImportOrganizationsMutation();
  const refused = (error: unknown) => setRefusal(messageOf(error, language) ?? say('import.failed'));
  const read = async (file: File | undefined) => {
    if (!file) return;
    setRefusal(undefined);
    setRows(undefined);
    const answer = await preview(file);
    if ('data' in answer) setRows(answer.data);
    else refused(answer.error);
  };
  const wrong = rows?.filter(({ outcome }) => outcome === 'refused').length ?? 0;
  const submit = async () => {
    const answer = await make({ rows: rows?.map(({ row }) => row) ?? [] });
    if ('data' in answer) setDone(answer.data);
    else refused(answer.error);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Wide>
        <Modal.Header closeLabel={say('import.close')}>
          <Modal.Title>{say('bodies.import')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {refusal && (
              <Typography role="alert" textColor="danger700">
                {refusal}
              </Typography>
            )}
            {done ? (
              <Made done={done} />
            ) : (
              <>
                <Typography>{say('bodies.explanation')}</Typography>
                <input
                  type="file"
                  accept=".csv,.tsv,.xlsx"
                  aria-label={say('bodies.file')}
                  disabled={isReading}
                  onChange={({ target }: ChangeEvent<HTMLInputElement>) => void read(target.files?.[0])}
                />
                {rows && <PreviewedRows rows={rows} />}
                {wrong > 0 && <Typography textColor="danger700">{say('bodies.wrong', { count: wrong })}</Typography>}
              </>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('import.close')}
          </Button>
          {!done && (
            <Button loading={isMaking} disabled={!rows || wrong > 0} onClick={() => void submit()}>
              {say('bodies.make', { count: rows?.filter(({ outcome }) => outcome === 'new').length ?? 0 })}
            </Button>
          )}
        </Modal.Footer>
      </Wide>
    </Modal.Root>
  );
}

function Made({ done: { created, joined, invited } }: { readonly done: OrganizationListImported['data'] }) {
  const { say } = useWords();
  return (
    <Flex role="status" direction="column" alignItems="stretch" gap={3}>
      <Typography>{say('bodies.made', { created, joined, invited: invited.length })}</Typography>
      {invited.length > 0 && <Typography>{say('bodies.links')}</Typography>}
      {invited.map(({ name, email, registrationToken }) => (
        <Flex key={email} direction="column" alignItems="stretch" gap={1}>
          <Typography variant="pi">{`${name} (${email})`}</Typography>
          <RegistrationLink name={name} token={registrationToken} />
        </Flex>
      ))}
    </Flex>
  );
}

const Wide = styled(Modal.Content)`
  width: 96vw;
  max-width: 120rem;
`;
