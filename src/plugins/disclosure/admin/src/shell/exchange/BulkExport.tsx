import { Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ExportFormat } from '#contracts';
import { useDownload } from '../../parts/files/useDownload';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import type { BulkProps } from '../list-view/bulk-actions';
import { formats } from './formats';

/** What the list of reports offers for the rows that are ticked: their drafts as files. */
export function BulkExport({ model, documents }: BulkProps) {
  const { say } = useWords();
  if (model !== reportUid) return null;
  return {
    variant: 'tertiary' as const,
    label: say('export.action'),
    dialog: {
      type: 'modal' as const,
      title: say('export.many', { count: documents.length }),
      content: ({ onClose }: { onClose: () => void }) => (
        <Choice documentIds={documents.map(({ documentId }) => documentId)} onClose={onClose} />
      ),
    },
  };
}

interface FormatChoiceProps {
  readonly documentIds: readonly string[];
  readonly onClose: () => void;
}

function Choice({ documentIds, onClose }: FormatChoiceProps) {
  const { say } = useWords();
  const [format, setFormat] = useState<ExportFormat>('docx');
  const { download, busy } = useDownload();
  const take = async () => {
    const name = format === 'csv' ? 'reports.csv' : `reports.${format}.zip`;
    if (await download('/disclosure/exports', { documentIds: documentIds.join(), format }, name)) onClose();
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} data-export-many>
          <Radio.Group
            aria-label={say('export.format')}
            value={format}
            onValueChange={(chosen: string) => setFormat(chosen as ExportFormat)}
          >
            {formats.map(({ format: one, word }) => (
              <Radio.Item key={one} value={one}>
                {say(word)}
              </Radio.Item>
            ))}
          </Radio.Group>
          <Typography variant="pi" textColor="neutral600">
            {say(format === 'csv' ? 'export.oneTable' : 'export.oneArchive')}
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('dialog.cancel')}
        </Button>
        <Button loading={busy !== null} onClick={take}>
          {say('export.action')}
        </Button>
      </Modal.Footer>
    </>
  );
}
