import { Box, Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import type { StageRole } from '#contracts/stages';
import { type ChainFault, stageLabel } from '#model';
import { useWords } from '../../words';
import { ColorChoice } from './ColorChoice';
import { type ChainDraft, changed, type DraftStage, mayMove, moved } from './chain-draft';
import { RoleChoice } from './RoleChoice';

interface StageCardProps {
  readonly draft: ChainDraft;
  readonly position: number;
  readonly stage: DraftStage;
  readonly roles: readonly StageRole[];
  readonly faults: readonly ChainFault[];
  readonly onChange: (draft: ChainDraft) => void;
  readonly onRemove: () => void;
}

/** One stage: its name and colour, who may edit in it, and who takes reports onwards from it. */
export function StageCard({ draft, position, stage, roles, faults, onChange, onRemove }: StageCardProps) {
  const { say, pick } = useWords();
  const next = draft.stages[position + 1];
  const isEnd = position === 0 || next === undefined;
  const change = (changes: Partial<DraftStage>) => onChange(changed(draft, stage.key, changes));
  const faultAt = (at: number, field: ChainFault['field']) => {
    const fault = faults.find((each) => each.position === at && each.field === field);
    return fault && pick(fault.message);
  };
  const nameFault = faultAt(position, 'name');
  const shown = (each: DraftStage) => pick(stageLabel({ code: each.code ?? '', name: each.name }));
  return (
    <Box padding={5} background="neutral0" shadow="tableShadow" hasRadius data-stage-form={stage.code ?? 'new'}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {say('stages.position', { position: position + 1, stage: shown(stage) })}
        </Typography>
        {!isEnd && (
          <Flex gap={2} wrap="wrap">
            <Button
              variant="tertiary"
              disabled={!mayMove(draft, position, -1)}
              onClick={() => onChange(moved(draft, position, -1))}
            >
              {say('stages.earlier')}
            </Button>
            <Button
              variant="tertiary"
              disabled={!mayMove(draft, position, 1)}
              onClick={() => onChange(moved(draft, position, 1))}
            >
              {say('stages.later')}
            </Button>
            <Button variant="danger-light" onClick={onRemove}>
              {say('stages.remove')}
            </Button>
          </Flex>
        )}
      </Flex>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root name={`${stage.key} name`} required {...(nameFault && { error: nameFault })}>
            <Field.Label>{say('stages.name')}</Field.Label>
            <TextInput
              value={stage.name}
              maxLength={60}
              onChange={({ target }: ChangeEvent<HTMLInputElement>) => change({ name: target.value })}
            />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <ColorChoice name={stage.key} color={stage.color} onChange={(color) => change({ color })} />
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <RoleChoice
            label={say('stages.editRoles')}
            hint={say('stages.editHint')}
            roles={roles}
            chosen={stage.editRoles}
            onChange={(editRoles) => change({ editRoles })}
          />
        </Grid.Item>
        {position === 0 && (
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <RoleChoice
              label={say('stages.back')}
              hint={say('stages.backHint')}
              roles={roles}
              chosen={draft.backRoles}
              onChange={(backRoles) => onChange({ ...draft, backRoles })}
            />
          </Grid.Item>
        )}
        {next && (
          <Grid.Item col={12} s={12} xs={12} direction="column" alignItems="stretch">
            <RoleChoice
              label={say('stages.send', { from: shown(stage), to: shown(next) })}
              error={faultAt(position + 1, 'enterRoles')}
              roles={roles}
              chosen={stage.sendRoles}
              onChange={(sendRoles) => change({ sendRoles })}
            />
          </Grid.Item>
        )}
      </Grid.Root>
    </Box>
  );
}
