import { Badge, Flex, Typography } from '@strapi/design-system';
import { createGlobalStyle } from 'styled-components';
import type { Balance } from '#contracts';
import { organizationKinds } from '#model';
import { FindingCounts } from '../../parts/findings/FindingCounts';
import { StageName } from '../../parts/review/StageName';
import { StatusBadge } from '../../parts/review/StatusBadge';
import { useWords } from '../../words';
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
  return <FindingCounts counts={summary} />;
}

/** When the draft changed last, and by whom. */
function ChangeCell({ documentId }: RowProps) {
  const { moment } = useWords();
  const summary = useSummary(documentId);
  if (!summary?.changedAt) return null;
  const { changedAt, changedBy } = summary;
  return <Typography>{[moment(changedAt), changedBy].filter(Boolean).join(' · ')}</Typography>;
}

function BalanceCell({ documentId }: RowProps) {
  const summary = useSummary(documentId);
  return summary ? <Balanced balance={summary.balance} /> : null;
}

/** Where the report stands, in our word; at which stage, unless it is public as it stands. */
function StageCell({ documentId, stage }: RowProps & { readonly stage?: string }) {
  const summary = useSummary(documentId);
  if (!summary) return stage ? <StageName code={stage} /> : null;
  return (
    <Flex gap={3}>
      <OwnStatusColumn />
      <StatusBadge status={summary.status} />
      {stage && summary.status !== 'published' && <StageName code={stage} />}
    </Flex>
  );
}

/** Strapi's own column knows draft and published alone. It is the last that has a head; the row's menu has none. */
const OwnStatusColumn = createGlobalStyle`
  table:has([data-report-status]) :is(th:last-child, td:has(> [role='status']:not([data-report-status]))) { display: none; }
`;

export const findingsCell = (row: RowProps) => <FindingsCell {...row} />;
export const changeCell = (row: RowProps) => <ChangeCell {...row} />;
export const balanceCell = (row: RowProps) => <BalanceCell {...row} />;
export const yearCell = ({ year }: { year?: number }) => (
  <Typography>{year === undefined ? '' : String(year)}</Typography>
);
export const stageCell = (row: RowProps & { stage?: string }) => <StageCell {...row} />;

/** What kind of body it is, in words. */
function KindCell({ kind }: { readonly kind?: string }) {
  const { say } = useWords();
  const known = organizationKinds.find((each) => each === kind);
  return known ? <Typography>{say(`kind.${known}`)}</Typography> : null;
}

export const kindCell = ({ kind }: { kind?: string }) => <KindCell kind={kind} />;
