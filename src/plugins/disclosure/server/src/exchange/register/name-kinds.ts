/** What kind of applicant a name tells. The name itself goes no further. */
import { looksLikePerson, meaningOf, organizationNames } from '#model';

/** What a name may look like: a column of the matrix, or nothing that is known. */
export const unknownName = 'unknown';

export function kindOfName(name: string): string {
  const organization = meaningOf(name, organizationNames);
  if (organization) return organization.to;
  return looksLikePerson(name) ? 'naturalPerson' : unknownName;
}
