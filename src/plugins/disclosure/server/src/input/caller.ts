/** What Strapi's permission engine makes of a user. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}

/** A person who is signed in, as Strapi's authentication leaves them in `ctx.state`. */
export interface Caller {
  user: { id: number };
  userAbility: Ability;
}
