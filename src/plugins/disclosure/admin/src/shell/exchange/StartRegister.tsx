import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Form } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useReportForMutation, useSaveReportMutation } from '../../api/desk';
import { payloadOf } from '../../form/payload';
import { messageOf } from '../../form/refusal';
import { useReportForm } from '../../form-bridge/useReportForm';
import OrganizationInput from '../../parts/fields/OrganizationInput';
import YearInput from '../../parts/fields/YearInput';
import { wanted } from '../../parts/register/wanted';
import { reportPath } from '../../uids';
import { useWords } from '../../words';
import { organizationIn, yearIn } from './items';

/** Asks whose report of which year a register is for, and goes to its draft, which is begun where there is none. */
export default function StartRegister({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('import.close')}>
          <Modal.Title>{say('register.action')}</Modal.Title>
        </Modal.Header>
        <Form method="POST" initialValues={lastYear()} onSubmit={() => undefined}>
          <Choice onClose={onClose} />
        </Form>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A report is written on the year that has ended. */
const lastYear = () => ({ year: new Date().getFullYear() - 1 });

function Choice({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useWords();
  const navigate = useNavigate();
  const values = useReportForm((form) => form.values);
  const onChange = useReportForm((form) => form.onChange);
  const [message, setMessage] = useState<string>();
  const [find] = useReportForMutation();
  const [save, { isLoading }] = useSaveReportMutation();
  const organization = organizationIn(values);
  const year = yearIn(values);

  async function begin(): Promise<void> {
    if (organization === undefined || year === undefined) return;
    try {
      const draft = await find({ organization, year }).unwrap();
      const id =
        draft?.documentId ?? (await save({ documentId: undefined, data: payloadOf(values) }).unwrap()).data.documentId;
      wanted.ask(id);
      navigate(reportPath(id));
    } catch (error) {
      setMessage(messageOf(error, language) ?? say('import.failed'));
    }
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {message && (
            <Typography role="alert" textColor="danger700">
              {message}
            </Typography>
          )}
          <OrganizationInput
            name="organization"
            label={say('matrix.organization')}
            attribute={{}}
            value={values.organization}
            required
            onChange={onChange}
          />
          <YearInput
            name="year"
            label={say('matrix.year')}
            attribute={{}}
            value={values.year}
            required
            onChange={onChange}
          />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('dialog.cancel')}
        </Button>
        <Button disabled={!organization || !year} loading={isLoading} onClick={() => void begin()}>
          {say('register.begin')}
        </Button>
      </Modal.Footer>
    </>
  );
}
