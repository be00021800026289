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

/** `GET /disclosure/stages`: in order; the answer to every change as well. */
export interface Stages {
  data: Stage[];
}

/** `GET /disclosure/stages/roles`: the admin roles, for whoever may change the stages. */
export interface StageRoles {
  data: RoleReference[];
}

/** `POST /disclosure/stages`: a new stage, last but one. */
export interface NewStage extends StageChanges {
  code: string;
  name: string;
  color: string;
}

/** `PUT /disclosure/stages/:code`: what is absent stays. Roles by id. */
export interface StageChanges {
  name?: string;
  color?: string;
  enterRoles?: number[];
  editRoles?: number[];
}

/** `PUT /disclosure/stages`: the same stages in another order, the first and the last in their places. */
export interface StageOrder {
  order: string[];
}
