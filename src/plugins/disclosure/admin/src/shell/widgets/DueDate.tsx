import { Typography } from '@strapi/design-system';
import { useWords } from '../../words';

/** When a report is, or was, due. */
export function DueDate({ deadline, isOverdue }: { readonly deadline: string; readonly isOverdue: boolean }) {
  const { say, day } = useWords();
  return (
    <Typography variant="pi" textColor={isOverdue ? 'danger700' : 'neutral600'}>
      {say(isOverdue ? 'mine.overdue' : 'mine.due', { date: day(deadline) })}
    </Typography>
  );
}
