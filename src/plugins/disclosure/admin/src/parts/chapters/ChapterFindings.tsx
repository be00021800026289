import { Flex, Typography } from '@strapi/design-system';
import { useWords } from '../../words';
import { useReport } from '../report/useReport';

/** What the checks say about a chapter's text, beside the text. */
export function ChapterFindings({ chapter }: { readonly chapter: string }) {
  const { pick } = useWords();
  const { findings } = useReport();
  const own = findings.filter(({ path, rule }) => path === `sections.${chapter}` && rule !== 'completeness.chapter');
  if (own.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {own.map(({ rule, severity, message, offset = 0 }) => (
        <Typography
          tag="li"
          variant="pi"
          key={`${rule} ${offset}`}
          textColor={({ error: 'danger700', warning: 'warning700', notice: 'neutral700' } as const)[severity]}
        >
          {pick(message)}
        </Typography>
      ))}
    </Flex>
  );
}
