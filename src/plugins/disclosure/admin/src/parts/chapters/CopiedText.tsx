import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { focusChapter } from '../../form-bridge/chapter-editor';
import { useWords } from '../../words';
import { useDeskContext, useReport } from '../report/useReport';
import { type OldParagraph, oldParagraphs } from './old-words';

/** How many paragraphs are named one by one. */
const most = 8;

/** Says which paragraphs still are last year's, until someone has edited them: its figures first. */
export function CopiedText({ chapter }: { readonly chapter: string }) {
  const { say } = useWords();
  const { document } = useReport();
  const { previous, year } = useDeskContext();
  const body = document.sections.find((section) => section.chapter === chapter)?.body ?? [];
  const reportYear = document.year ?? year;
  if (!previous || reportYear === null) return null;
  const old = oldParagraphs(previous, reportYear, chapter, body);
  if (old.length === 0) return null;
  return (
    <Box background="secondary100" borderColor="secondary200" hasRadius padding={2} data-copied={old.length}>
      <Typography variant="pi" textColor="secondary700">
        {say('chapter.copied', { count: old.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {old.slice(0, most).map((paragraph, index) => (
          <Entry key={`${index} ${paragraph.text}`} chapter={chapter} paragraph={paragraph} />
        ))}
      </Flex>
    </Box>
  );
}

interface EntryProps {
  readonly chapter: string;
  readonly paragraph: OldParagraph;
}

function Entry({ chapter, paragraph: { text, kind } }: EntryProps) {
  const { say } = useWords();
  return (
    <li data-old={kind}>
      <TextButton onClick={() => focusChapter(chapter, text)}>
        {say(`chapter.old.${kind}`, { text: shortened(text) })}
      </TextButton>
    </li>
  );
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
