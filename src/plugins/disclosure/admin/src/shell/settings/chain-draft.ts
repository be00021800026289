import type { ChainStage, Stage } from '#contracts/stages';

/**
 * A stage while the chain is being changed. `sendRoles` are the roles that take a report onwards from the stage; they
 * move with the stage. The last stage has none. Roles are ids as text.
 */
export interface DraftStage {
  /** Tells the stages apart before a new one has a code. */
  readonly key: string;
  readonly code?: string;
  readonly name: string;
  readonly color: string;
  readonly sendRoles: readonly string[];
  readonly editRoles: readonly string[];
}

export interface ChainDraft {
  readonly stages: readonly DraftStage[];
  /** Who may send a report back to the first stage. */
  readonly backRoles: readonly string[];
}

/** Colours that can be told apart, also beside each other. */
export const stageColors = ['#8e8ea9', '#4945ff', '#9736e8', '#0c75af', '#328048', '#d9822f', '#d02b20', '#32324d'];

const idsOf = (roles: readonly { id: number }[] = []): string[] => roles.map(({ id }) => String(id));

export const draftOf = (stages: readonly Stage[]): ChainDraft => ({
  stages: stages.map(({ code, name, color, editRoles }, position) => ({
    key: code,
    code,
    name,
    color,
    sendRoles: idsOf(stages[position + 1]?.enterRoles),
    editRoles: idsOf(editRoles),
  })),
  backRoles: idsOf(stages[0]?.enterRoles),
});

/** The chain as the server takes it: who sends on from one stage enters the next. */
export const chainOf = ({ stages, backRoles }: ChainDraft): ChainStage[] =>
  stages.map(({ code, name, color, editRoles }, position) => ({
    ...(code !== undefined && { code }),
    name,
    color,
    enterRoles: (stages[position - 1]?.sendRoles ?? backRoles).map(Number),
    editRoles: editRoles.map(Number),
  }));

/** Whether a stage may change its place by one: the first and the last stay where they are. */
export const mayMove = ({ stages }: ChainDraft, position: number, by: 1 | -1): boolean =>
  [position, position + by].every((each) => each > 0 && each < stages.length - 1);

export function moved(draft: ChainDraft, position: number, by: 1 | -1): ChainDraft {
  const stages = [...draft.stages];
  stages.splice(position + by, 0, ...stages.splice(position, 1));
  return { ...draft, stages };
}

export const changed = (draft: ChainDraft, key: string, changes: Partial<DraftStage>): ChainDraft => ({
  ...draft,
  stages: draft.stages.map((stage) => (stage.key === key ? { ...stage, ...changes } : stage)),
});

export const without = (draft: ChainDraft, key: string): ChainDraft => ({
  ...draft,
  stages: draft.stages.filter((stage) => stage.key !== key),
});

/** With a new stage before the last one, in a colour that no other has where there is one. */
export function withNew(draft: ChainDraft, key: string, name: string): ChainDraft {
  const used = draft.stages.map((stage) => stage.color);
  const color = stageColors.find((each) => !used.includes(each)) ?? '#4945ff';
  const fresh = { key, name, color, sendRoles: [], editRoles: [] };
  return { ...draft, stages: [...draft.stages.slice(0, -1), fresh, ...draft.stages.slice(-1)] };
}
