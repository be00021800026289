import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Blocker, Form, Layouts, useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { StageRole, Stages } from '#contracts/stages';
import { chainFaults, isRecord } from '#model';
import { useReplaceStagesMutation } from '../../api/review';
import { useWords } from '../../words';
import { ChainPicture } from './ChainPicture';
import { type ChainDraft, chainOf, type DraftStage, draftOf, withNew, without } from './chain-draft';
import { RemoveStageDialog } from './RemoveStageDialog';
import { StageCard } from './StageCard';
import { WithdrawalRights } from './WithdrawalRights';

interface StageChainFormProps {
  readonly chain: Stages;
  readonly roles: readonly StageRole[];
  readonly onReload: () => void;
}

/** The chain as one form: drawn, changed and saved as a whole. */
export function StageChainForm({ chain, roles, onReload }: StageChainFormProps) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [replace] = useReplaceStagesMutation();
  const [isOvertaken, setOvertaken] = useState(false);
  const [initial] = useState(() => draftOf(chain.data));

  async function save(draft: ChainDraft): Promise<void> {
    const answer = await replace({ revision: chain.meta.revision, stages: chainOf(draft) });
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: say('stages.saved') });
      return;
    }
    const { error } = answer;
    setOvertaken(isRecord(error) && error.name === 'ConflictError');
    toggleNotification({ type: 'danger', message: formatAPIError(error as never) });
  }

  return (
    <Form method="PUT" initialValues={initial} onSubmit={save}>
      <ChainFields roles={roles} onReload={isOvertaken ? onReload : undefined} />
    </Form>
  );
}

interface ChainFieldsProps {
  readonly roles: readonly StageRole[];
  /** Where somebody else was faster. */
  readonly onReload: (() => void) | undefined;
}

function ChainFields({ roles, onReload }: ChainFieldsProps) {
  const { say } = useWords();
  const draft = useForm('StageChain', ({ values }) => values) as ChainDraft;
  const setValues = useForm('StageChain', (form) => form.setValues);
  const isBusy = useForm('StageChain', ({ isSubmitting }) => isSubmitting);
  const isChanged = useForm('StageChain', ({ modified }) => modified);
  const onChange = (changed: ChainDraft) => setValues({ ...changed });
  const [leaving, setLeaving] = useState<DraftStage | null>(null);
  const faults = chainFaults(chainOf(draft), roles);
  const add = () => onChange(withNew(draft, `new-${Date.now()}`, say('stages.new')));
  return (
    <>
      <Blocker />
      <Layouts.Header
        title={say('stages.title')}
        subtitle={say('stages.explanation')}
        primaryAction={
          <Flex gap={2}>
            <Button variant="secondary" startIcon={<Plus />} onClick={add}>
              {say('stages.add')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!isChanged || faults.length > 0}>
              {say('action.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {onReload && (
            <Flex>
              <Button variant="danger-light" onClick={onReload}>
                {say('stages.reload')}
              </Button>
            </Flex>
          )}
          <WithdrawalRights />
          <Box padding={5} background="neutral0" shadow="tableShadow" hasRadius>
            <ChainPicture
              draft={draft}
              roles={roles}
              closed={faults.flatMap(({ field, position }) => (field === 'enterRoles' ? [position] : []))}
            />
          </Box>
          <Faults faults={faults} />
          {draft.stages.map((stage, position) => (
            <StageCard
              key={stage.key}
              draft={draft}
              position={position}
              stage={stage}
              roles={roles}
              faults={faults}
              onChange={onChange}
              onRemove={() => setLeaving(stage)}
            />
          ))}
        </Flex>
      </Layouts.Content>
      {leaving && (
        <RemoveStageDialog
          stage={leaving}
          onClose={() => setLeaving(null)}
          onConfirm={() => {
            onChange(without(draft, leaving.key));
            setLeaving(null);
          }}
        />
      )}
    </>
  );
}

function Faults({ faults }: { readonly faults: ReturnType<typeof chainFaults> }) {
  const { say, pick } = useWords();
  if (faults.length === 0) return null;
  return (
    <Box role="alert" padding={4} background="danger100" hasRadius data-chain-faults>
      <Typography fontWeight="bold" textColor="danger700">
        {say('stages.faults')}
      </Typography>
      {faults.map(({ position, field, message }) => (
        <Typography key={`${position} ${field}`} tag="p" textColor="danger700">
          {pick(message)}
        </Typography>
      ))}
    </Box>
  );
}
