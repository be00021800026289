import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { cellLabel, cellsOf, type Layout, refusal } from '#model';
import { type Entry, showEntry } from '../../../form/entry';
import { useWords } from '../../../words';
import type { PastePlan } from '../clipboard/paste';
import { PreviewTable } from './PreviewTable';

interface PastePreviewProps {
  readonly layout: Layout;
  readonly plan: PastePlan;
  readonly onDecide: (accepted: boolean) => void;
}

/** How many leftovers are listed. */
const most = 20;

/** What a paste that does not fit would change, and what of it finds no place. */
export function PastePreview({ layout, plan, onDecide }: PastePreviewProps) {
  const { say, pick } = useWords();
  const nameOf = (address: string) => {
    const cell = cellsOf(layout).find(address);
    return cell ? pick(cellLabel(cell)) : address;
  };
  const changes = plan.patch.filter(({ from, to }) => from !== to);
  const { labels, outside, unreadable, refused } = plan;
  const shown = (entry: Entry) => (entry === null ? say('paste.blank') : showEntry(entry));
  const after = ({ address, to }: (typeof changes)[number]) => {
    const cell = cellsOf(layout).find(address);
    const why = refused.has(address) && cell ? refusal(cell, to) : undefined;
    return why ? say('paste.refused', { value: shown(to), why: pick(why) }) : shown(to);
  };
  const left = [
    ...unreadable.map(({ text, address }) => say('paste.unreadable', { text, cell: nameOf(address ?? '') })),
    ...outside.map(({ text }) => say('paste.outside', { text })),
  ];
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onDecide(false)}>
      <Modal.Content onCloseAutoFocus={(event: Event) => event.preventDefault()}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say(left.length > 0 ? 'paste.title' : 'paste.preview')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {labels.rows + labels.columns > 0 && (
              <Typography>{say('paste.labels', { rows: labels.rows, columns: labels.columns })}</Typography>
            )}
            {left.length > 0 && (
              <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
                {left.slice(0, most).map((text, index) => (
                  <Typography tag="li" key={index} textColor="danger700">
                    {text}
                  </Typography>
                ))}
                {left.length > most && (
                  <Typography tag="li">{say('paste.more', { count: left.length - most })}</Typography>
                )}
              </Box>
            )}
            <Typography variant="delta" tag="h3">
              {say('paste.changes', { count: changes.length })}
            </Typography>
            <PreviewTable
              headings={[say('diff.cell'), say('diff.before'), say('diff.after')]}
              rows={changes.map((change) => ({
                key: change.address,
                texts: [nameOf(change.address), shown(change.from), after(change)],
                isWrong: refused.has(change.address),
              }))}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('dialog.cancel')}</Button>
          </Modal.Close>
          <Button disabled={changes.length === 0} onClick={() => onDecide(true)}>
            {say('paste.confirm', { count: changes.length })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
