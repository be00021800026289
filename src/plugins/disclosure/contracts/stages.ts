/** The routes under `/disclosure/stages`. */

export interface RoleReference {
  id: number;
  name: string;
}

export interface Stage {
  /** Fixed once the stage exists. */
  code: string;
  name: string;
  /** `#rrggbb` */
  color: string;
  /** Who may move a report into the stage; with none chosen, super admins alone. */
  enterRoles: RoleReference[];
  /** Who may edit content in the stage; with none chosen, every role that may edit reports. */
  editRoles: RoleReference[];
}

/** `GET /disclosure/stages`: in order; the answer to a change as well. */
export interface Stages {
  data: Stage[];
  /** What a change hands back: it stands for the chain as it was read. */
  meta: { revision: string };
}

/** A role to choose, and whether it may begin reports. */
export interface StageRole extends RoleReference {
  mayDraft: boolean;
}

/** `GET /disclosure/stages/roles`: the admin roles, for whoever may change the stages. */
export interface StageRoles {
  data: StageRole[];
  /** Those of them that may withdraw what is public. */
  withdrawers: RoleReference[];
}

/**
 * `PUT /disclosure/stages`: the whole chain, in order. A stage that is left out is removed, one without a code is new
 * and gets its code from its name. 409 where the chain is no longer what `revision` stands for.
 */
export interface StageChain {
  revision: string;
  stages: ChainStage[];
}

/** Roles by id. */
export interface ChainStage {
  code?: string;
  name: string;
  color: string;
  enterRoles: number[];
  editRoles: number[];
}

/** A report that keeps a stage from being removed. */
export interface StandingReport {
  documentId: string;
  title: string | null;
  year: number;
  organization: string;
}

/** `GET /disclosure/stages/:code/reports`: how many reports stand in a stage, and those of them that the caller may see. */
export interface StandingReports {
  data: StandingReport[];
  meta: { total: number };
}
