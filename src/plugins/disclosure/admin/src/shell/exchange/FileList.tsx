import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { FileButton } from '../../parts/files/DropZone';
import { useWords, type Word } from '../../words';
import { type ImportItem, isReady } from './items';

interface FileListProps {
  readonly items: readonly ImportItem[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: number) => void;
  readonly onRemove: (id: number) => void;
  readonly onFiles: (files: File[]) => void;
}

/** How a file stands: the word and its colour. */
function standingOf(item: ImportItem): { word: Word; color: string } {
  const words: Readonly<Record<ImportItem['state'], { word: Word; color: string }>> = {
    waiting: { word: 'import.waiting', color: 'neutral600' },
    reading: { word: 'import.reading', color: 'neutral600' },
    creating: { word: 'import.reading', color: 'neutral600' },
    failed: { word: 'import.failed', color: 'danger700' },
    refused: { word: 'import.refused', color: 'danger700' },
    created: { word: 'import.created', color: 'success700' },
    updated: { word: 'import.updated', color: 'success700' },
    read: isReady(item)
      ? { word: 'import.ready', color: 'primary700' }
      : { word: 'import.undecided', color: 'neutral800' },
  };
  return words[item.state];
}

/** The files of the import; one of them is shown beside the list. */
export function FileList({ items, chosen, onChoose, onRemove, onFiles }: FileListProps) {
  const { say } = useWords();
  return (
    <Side aria-label={say('import.files')}>
      <FileButton label={say('import.add')} variant="tertiary" onFiles={onFiles} />
      <ul aria-live="polite">
        {items.map((item) => {
          const { word, color } = standingOf(item);
          return (
            <li key={item.id} data-file={item.file.name} data-state={item.state}>
              <Entry type="button" aria-current={item.id === chosen || undefined} onClick={() => onChoose(item.id)}>
                <Typography variant="pi" fontWeight="semiBold" ellipsis>
                  {item.file.name}
                </Typography>
                <Typography variant="pi" textColor={color}>
                  {say(word)}
                </Typography>
              </Entry>
              <IconButton
                label={say('import.remove', { name: item.file.name })}
                variant="ghost"
                size="XS"
                disabled={item.state === 'reading' || item.state === 'creating'}
                onClick={() => onRemove(item.id)}
              >
                <Cross />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </Side>
  );
}

const Side = styled(Flex).attrs({ tag: 'nav', direction: 'column', alignItems: 'stretch', gap: 3, padding: 3 })`
  width: 20rem;
  flex: none;
  overflow: auto;
  border-right: 1px solid ${({ theme }) => theme.colors.neutral200};
  li { display: flex; align-items: center; }
`;

const Entry = styled.button`
  display: flex;
  flex-direction: column;
  flex: 1;
  min-width: 0;
  padding: 0.6rem;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  text-align: left;
  cursor: pointer;
  > * { max-width: 100%; }
  &:hover, &:focus-visible { background: ${({ theme }) => theme.colors.neutral100}; }
  &[aria-current] { background: ${({ theme }) => theme.colors.primary100}; }
`;
