import { Page } from '@strapi/strapi/admin';
import { useStageChainQuery, useStageRolesQuery } from '../../api/review';
import { useWords } from '../../words';
import { StageChainForm } from './StageChainForm';

const needed = [{ action: 'plugin::disclosure.stages.update', subject: null }];

/** *Settings > Disclosure > Review stages*: which stages there are, in which order, and who acts where. */
export function ReviewStagesPage() {
  const { say } = useWords();
  return (
    <Page.Protect permissions={needed}>
      <Page.Title>{say('stages.title')}</Page.Title>
      <Page.Main>
        <StoredChain />
      </Page.Main>
    </Page.Protect>
  );
}

function StoredChain() {
  const { data: chain, isError, refetch } = useStageChainQuery(undefined, { refetchOnMountOrArgChange: true });
  const { data: roles, isError: isRoleError } = useStageRolesQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError || isRoleError) return <Page.Error />;
  if (!chain || !roles) return <Page.Loading />;
  return <StageChainForm key={chain.meta.revision} chain={chain} roles={roles} onReload={() => void refetch()} />;
}
