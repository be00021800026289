import { Button, Flex, Typography } from '@strapi/design-system';
import type { Pagination } from '#contracts';
import { useWords } from '../../../words';

interface PagerProps {
  readonly pagination: Pagination;
  show(page: number): void;
}

/** Which page of how many, and the ways to those beside it. Nothing where there is one alone. */
export function Pager({ pagination: { page, pageCount, total }, show }: PagerProps) {
  const { say } = useWords();
  if (pageCount < 2) return null;
  return (
    <Flex gap={3} alignItems="center" data-files>
      <Button size="S" variant="tertiary" disabled={page <= 1} onClick={() => show(page - 1)}>
        {say('statistics.before')}
      </Button>
      <Typography variant="pi">{say('statistics.page', { page, pageCount, total })}</Typography>
      <Button size="S" variant="tertiary" disabled={page >= pageCount} onClick={() => show(page + 1)}>
        {say('statistics.after')}
      </Button>
    </Flex>
  );
}
