import { errors } from '@strapi/utils';
import type { CheckContext, RegisterChoices } from '../../../model';
import { noOrganization } from '../errors/no-organization';
import { getService } from '../services';
import { closeStrapi, loadStrapi } from './load-strapi';
import { UsageError } from './usage-error';

/**
 * What was kept of an organization's register, and what it published before.
 *
 * @throws UsageError for a code that names nobody
 */
export async function knownOfRegister(
  organization: string,
  year: number,
): Promise<{ choices: RegisterChoices; context: CheckContext }> {
  const strapi = await loadStrapi();
  try {
    return await getService(strapi, 'registers').known(organization, year);
  } catch (error) {
    if (error instanceof errors.NotFoundError) throw new UsageError(noOrganization(organization));
    throw error;
  } finally {
    await closeStrapi(strapi);
  }
}
