import { Box, Typography } from '@strapi/design-system';
import { useDeskContext, useReport } from '../report/useReport';
import { useWords } from '../words';
import { untouchedParagraphs } from './copied-text';

/** Says which paragraphs still are last year's, until someone has edited them. */
export function CopiedText({ chapter }: { readonly chapter: string }) {
  const { say } = useWords();
  const { document } = useReport();
  const { previous, year } = useDeskContext();
  const body = document.sections.find((section) => section.chapter === chapter)?.body ?? [];
  const reportYear = document.year ?? year;
  if (!previous || reportYear === null) return null;
  const untouched = untouchedParagraphs(previous, reportYear, chapter, body);
  if (untouched.length === 0) return null;
  return (
    <Box background="secondary100" borderColor="secondary200" hasRadius padding={2} data-copied={untouched.length}>
      <Typography variant="pi" textColor="secondary700">
        {say('chapter.copied', { count: untouched.length })}{' '}
        {untouched.map((paragraph) => `“${shortened(paragraph)}”`).join(' ')}
      </Typography>
    </Box>
  );
}

const shortened = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);
