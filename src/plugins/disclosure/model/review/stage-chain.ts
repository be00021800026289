import { type Label, label } from '../layout/label';
import { firstStage, lastStage } from './default-stages';

/** A role as far as the chain of stages looks at it. */
export interface ChainRole {
  readonly id: number;
  readonly name: string;
  /** Whether the role may begin reports: those who do have to be able to hand them in. */
  readonly mayDraft: boolean;
}

/** A stage as somebody proposes it; a new one has no code yet. Roles by id. */
export interface ProposedStage {
  readonly code?: string;
  readonly name: string;
  readonly enterRoles: readonly number[];
}

/** What keeps a chain from working. `position` counts the stages from 0. */
export interface ChainFault {
  readonly position: number;
  readonly field: 'code' | 'name' | 'enterRoles';
  readonly message: Label;
}

const list = (names: readonly string[], separator: string): string => names.join(separator);

/**
 * What is wrong with a chain of stages as a whole: nothing where every report can go all the way. Each stage after the
 * first needs a role that moves reports into it, and one of those who begin reports has to be able to hand them in.
 */
export function chainFaults(stages: readonly ProposedStage[], roles: readonly ChainRole[]): ChainFault[] {
  return [...ends(stages), ...names(stages), ...closedSteps(stages, roles)];
}

function ends(stages: readonly ProposedStage[]): ChainFault[] {
  const faults: ChainFault[] = [];
  const last = stages.length - 1;
  stages.forEach(({ code }, position) => {
    const isEnd = position === 0 || position === last;
    const wanted = position === 0 ? firstStage : lastStage;
    if (isEnd ? code !== wanted : code === firstStage || code === lastStage)
      faults.push({
        position,
        field: 'code',
        message: label('首个和末个环节保持原位，不能删除', 'The first and the last stage keep their places'),
      });
    else if (code !== undefined && stages.findIndex((other) => other.code === code) < position)
      faults.push({ position, field: 'code', message: label('环节重复', 'The stage is there twice') });
  });
  if (faults.length === 0 && stages.length < 3)
    faults.push({
      position: last,
      field: 'code',
      message: label('至少保留一个审核环节，否则无人复核', 'One stage of review has to remain, or nobody would review'),
    });
  return faults;
}

function names(stages: readonly ProposedStage[]): ChainFault[] {
  return stages.flatMap(({ name }, position): ChainFault[] => {
    const at = { position, field: 'name' as const };
    if (name.trim() === '') return [{ ...at, message: label('请写环节名称', 'The stage needs a name') }];
    if (stages.findIndex((other) => other.name.trim() === name.trim()) === position) return [];
    return [{ ...at, message: label(`有两个环节叫“${name}”`, `Two stages are called “${name}”`) }];
  });
}

function closedSteps(stages: readonly ProposedStage[], roles: readonly ChainRole[]): ChainFault[] {
  return stages.slice(1).flatMap(({ name, enterRoles }, index): ChainFault[] => {
    const at = { position: index + 1, field: 'enterRoles' as const };
    const chosen = roles.filter(({ id }) => enterRoles.includes(id));
    const before = stages[index]?.name ?? '';
    if (chosen.length === 0)
      return [
        {
          ...at,
          message: label(
            `没有角色能把报告从“${before}”送入“${name}”，报告会停在“${before}”`,
            `No role may move reports from “${before}” into “${name}”: they would stop in “${before}”`,
          ),
        },
      ];
    if (index > 0 || chosen.some(({ mayDraft }) => mayDraft)) return [];
    const [drafting, entering] = [roles.filter(({ mayDraft }) => mayDraft), chosen].map((some) =>
      some.map((role) => role.name),
    );
    return [
      {
        ...at,
        message: label(
          `填报的角色（${list(drafting ?? [], '、') || '无'}）都不能把报告送入“${name}”，只有${list(entering ?? [], '、')}能，因此没有机关能提交`,
          `None of the roles that begin reports (${list(drafting ?? [], ', ') || 'none'}) may move them into “${name}”, only ${list(entering ?? [], ', ')}: nobody could submit`,
        ),
      },
    ];
  });
}
