import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useDownload } from '../../parts/files/useDownload';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import { formats } from '../exchange/formats';
import type { PanelProps } from './panel-props';

/** The panel beside the form, as the Content Manager asks for it: the draft as a file, once there is one. */
export function ExportPanel({ model, documentId }: PanelProps) {
  const { say } = useWords();
  if (model !== reportUid || !documentId) return null;
  return { title: say('export.title'), content: <Exports documentId={documentId} /> };
}

function Exports({ documentId }: { readonly documentId: string }) {
  const { say } = useWords();
  const modified = useReportForm((form) => form.modified);
  const { download, busy } = useDownload();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-export>
      <Flex tag="ul" gap={2} wrap="wrap">
        {formats.map(({ format, word }) => (
          <li key={format}>
            <Button
              size="S"
              variant="tertiary"
              startIcon={<Download />}
              loading={busy === format}
              disabled={busy !== null && busy !== format}
              onClick={() =>
                download(`/disclosure/reports/${documentId}/export`, { format }, `${documentId}.${format}`)
              }
            >
              {say(word)}
            </Button>
          </li>
        ))}
      </Flex>
      <Typography variant="pi" textColor={modified ? 'warning700' : 'neutral600'}>
        {say(modified ? 'export.unsaved' : 'export.saved')}
      </Typography>
    </Flex>
  );
}
