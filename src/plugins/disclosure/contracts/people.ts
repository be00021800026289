/** The routes under `/disclosure/people`: who works with the reports, and for which organizations. */
import type { RoleReference } from './stages';

export interface Person {
  id: number;
  /** Family name first, where the name is Chinese. */
  name: string;
  email: string;
  /** Whether the person may sign in; not before they registered. */
  isActive: boolean;
  /** Of the registration link, for those who have still to register and for those who may invite. */
  registrationToken: string | null;
  roles: RoleReference[];
  /** Those that the caller may see. */
  organizations: { documentId: string; name: string }[];
}

/** `GET /disclosure/people`, with the right to see users: newest first, at most 1,000. */
export interface People {
  data: Person[];
  meta: { total: number };
}

/** `GET /disclosure/people/roles`: the roles to give, with the same right. */
export interface PeopleRoles {
  data: RoleReference[];
}

/** `POST /disclosure/people`, with the right to create users: an account with a registration link. */
export interface Invitation {
  firstname: string;
  lastname: string;
  email: string;
  /** Ids, at least one. */
  roles: number[];
  /** Document ids. */
  organizations: string[];
}

/** `PUT /disclosure/people/:id/organizations`, with the right to change users: all that the person is a member of. */
export interface Memberships {
  organizations: string[];
}

export interface PersonResponse {
  data: Person;
}
