import { Badge, Typography } from '@strapi/design-system';
import type { Balance } from '../../../contracts';
import { StageName } from '../review/StageName';
import { useWords } from '../words';
import { useSummary } from './useSummary';

interface RowProps {
  readonly documentId: string;
}

const colors: Readonly<Record<Balance, { backgroundColor: string; textColor: string }>> = {
  balanced: { backgroundColor: 'success100', textColor: 'success700' },
  unbalanced: { backgroundColor: 'danger100', textColor: 'danger700' },
  open: { backgroundColor: 'neutral150', textColor: 'neutral700' },
};

export function Balanced({ balance }: { readonly balance: Balance }) {
  const { say } = useWords();
  return <Badge {...colors[balance]}>{say(`balance.${balance}`)}</Badge>;
}

function FindingsCell({ documentId }: RowProps) {
  const { say } = useWords();
  const summary = useSummary(documentId);
  if (!summary) return <Typography textColor="neutral600">{say('list.loading')}</Typography>;
  const { errors, warnings } = summary;
  if (errors + warnings === 0) return <Typography textColor="success700">{say('list.findingsFine')}</Typography>;
  return (
    <Typography textColor={errors > 0 ? 'danger700' : 'warning700'}>
      {[errors > 0 && say('count.error', { count: errors }), warnings > 0 && say('count.warning', { count: warnings })]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  );
}

function BalanceCell({ documentId }: RowProps) {
  const summary = useSummary(documentId);
  return summary ? <Balanced balance={summary.balance} /> : null;
}

export const findingsCell = (row: RowProps) => <FindingsCell {...row} />;
export const balanceCell = (row: RowProps) => <BalanceCell {...row} />;
export const yearCell = ({ year }: { year?: number }) => (
  <Typography>{year === undefined ? '' : String(year)}</Typography>
);
export const stageCell = ({ stage }: { stage?: string }) => (stage === undefined ? null : <StageName code={stage} />);
