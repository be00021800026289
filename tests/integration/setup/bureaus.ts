import { randomBytes } from 'node:crypto';
import { approve, newPerson, newRole } from './people';
import { balancedInput, documents, newDraft } from './reports';

const everything = ['create', 'read', 'update', 'delete', 'publish'];

/** A role that an administrator made after the installation, with every right that the Content Manager knows. */
let custom: Promise<number> | undefined;
export function customRole(): Promise<number> {
  custom ??= newRole(`自建角色${randomBytes(4).toString('hex')}`, everything);
  return custom;
}

/** A bureau with a draft, a published report and its outsiders: members of another bureau. */
async function scene() {
  const theirs = await newDraft(balancedInput, 2022);
  const published = await strapi
    .documents('api::report.report')
    .create({ data: balancedInput(theirs.organization.documentId, 2023) });
  await approve(published.documentId);
  await documents.publish(published.documentId);
  const mine = await newDraft(balancedInput, 2022);
  const outsiders = await Promise.all([
    newPerson(['report-editor'], [mine.organization.documentId]),
    newPerson([await customRole()], [mine.organization.documentId]),
  ]);
  return { theirs, published: published.documentId, mine, outsiders };
}

/** Shared by the tests of a file, which change nothing in it. */
type Scene = Awaited<ReturnType<typeof scene>>;
let shared: Promise<Scene> | undefined;
export const theScene = (): Promise<Scene> => {
  shared ??= scene();
  return shared;
};
