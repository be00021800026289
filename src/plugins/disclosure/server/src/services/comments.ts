import type { Core } from '@strapi/strapi';
import type { Comment, CommentsResponse, NewComment, Remark } from '../../../contracts/comments';
import { cellsOf, findSection, firstStage, isLayoutCode, label, layouts } from '../../../model';
import { commentUid, reportUid } from '../content-types/uids';
import { conflict, forbidden, invalidAt, notFound } from '../errors';
import { visible } from './desk/visible';
import { mayEditIn } from './review/permitted-moves';
import { type ActingPerson, type Asking, requirePerson } from './review/person';
import { stages } from './review/stages';

interface StoredComment {
  id: number;
  report: string;
  path: string;
  quote: string | null;
  answerTo: number | null;
  text: string;
  authorId: number | null;
  authorName: string;
  at: string;
  doneByName: string | null;
  doneAt: string | null;
}

interface Draft {
  documentId: string;
  stage: string | null;
  layout: string | null;
}

/** Comments and answers of one report: a hundred reviewers' worth. */
const most = 500;

const updateAction = 'plugin::content-manager.explorer.update';

const toRemark = ({ id, text, authorId, authorName, at }: StoredComment): Remark => ({
  id,
  text,
  author: { id: authorId, name: authorName },
  at,
});

/**
 * What readers of a draft say about its cells and paragraphs. Comments are no part of the report and of no digest; none
 * is changed or removed, they are answered and ticked off. Whoever may read the draft reads and writes them.
 */
export const comments = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(commentUid);
  const stageChain = stages({ strapi });

  /** 404 where the caller may not read the report. */
  async function draftFor(documentId: string, person: ActingPerson): Promise<Draft> {
    const where = await visible(strapi, person).reports({ documentId, publishedAt: null });
    const draft = await strapi.db.query(reportUid).findOne({ where, select: ['documentId', 'stage', 'layout'] });
    if (!draft) throw notFound(['documentId'], label('没有这份报告', 'There is no such report'));
    return draft;
  }

  async function mayEdit({ stage }: Draft, person: ActingPerson): Promise<boolean> {
    if (!person.userAbility.can(updateAction, reportUid)) return false;
    const stages = await stageChain.list();
    return stages.every((each) => each.code !== (stage ?? firstStage) || mayEditIn(each, person));
  }

  function refuseUnknownPlace({ layout }: Draft, path: string): void {
    const known = layout !== null && isLayoutCode(layout) ? layouts[layout] : undefined;
    const [first, chapter, ...rest] = path.split('.');
    const isChapter = first === 'sections' && rest.length === 0 && known && findSection(known, chapter);
    if (known && (isChapter || cellsOf(known).find(path))) return;
    throw invalidAt(['path'], label('报告中没有这个位置', 'There is no such place in the report'));
  }

  async function append(
    row: Omit<StoredComment, 'id' | 'at' | 'authorId' | 'authorName' | 'doneByName' | 'doneAt'>,
    author: ActingPerson,
  ) {
    if ((await query().count({ where: { report: row.report } })) >= most)
      throw conflict(['documentId'], label(`批注不超过 ${most} 条`, `At most ${most} comments`), {});
    const at = new Date().toISOString();
    await query().create({ data: { ...row, authorId: author.actorId, authorName: author.actorName, at } });
  }

  async function find(documentId: string, id: number): Promise<StoredComment> {
    const found: StoredComment | null = await query().findOne({ where: { id, report: documentId, answerTo: null } });
    if (!found) throw notFound(['id'], label('没有这条批注', 'There is no such comment'));
    return found;
  }

  async function list(draft: Draft, person: ActingPerson): Promise<CommentsResponse> {
    const rows: StoredComment[] = await query().findMany({
      where: { report: draft.documentId },
      orderBy: { id: 'asc' },
    });
    const editor = await mayEdit(draft, person);
    const data = rows.flatMap((row): Comment[] => {
      if (row.answerTo !== null) return [];
      const { id, path, quote, doneByName, doneAt, authorId } = row;
      return [
        {
          ...toRemark(row),
          path,
          quote,
          answers: rows.filter(({ answerTo }) => answerTo === id).map(toRemark),
          done: doneAt === null ? null : { name: doneByName ?? '', at: doneAt },
          mayTick: editor || authorId === person.id,
        },
      ];
    });
    return { data };
  }

  return {
    async list(documentId: string, asking: Asking): Promise<CommentsResponse> {
      const person = await requirePerson(strapi, asking);
      return list(await draftFor(documentId, person), person);
    },

    async add(documentId: string, { path, quote, text }: NewComment, asking: Asking): Promise<CommentsResponse> {
      const person = await requirePerson(strapi, asking);
      const draft = await draftFor(documentId, person);
      refuseUnknownPlace(draft, path);
      await append({ report: documentId, path, quote: quote ?? null, answerTo: null, text }, person);
      return list(draft, person);
    },

    async answer(documentId: string, id: number, text: string, asking: Asking): Promise<CommentsResponse> {
      const person = await requirePerson(strapi, asking);
      const draft = await draftFor(documentId, person);
      const { path } = await find(documentId, id);
      await append({ report: documentId, path, quote: null, answerTo: id, text }, person);
      return list(draft, person);
    },

    /** Ticks a comment off, or opens it again: its author, and whoever may edit the report now. */
    async tick(documentId: string, id: number, isDone: boolean, asking: Asking): Promise<CommentsResponse> {
      const person = await requirePerson(strapi, asking);
      const draft = await draftFor(documentId, person);
      const { authorId, doneAt } = await find(documentId, id);
      if (authorId !== person.id && !(await mayEdit(draft, person)))
        throw forbidden(label('只有批注人和可修改报告的人可以办结', 'Only its author and the editors may tick it off'));
      const done = { doneByName: person.actorName, doneAt: new Date().toISOString() };
      if (isDone !== (doneAt !== null))
        await query().update({ where: { id }, data: isDone ? done : { doneByName: null, doneAt: null } });
      return list(draft, person);
    },

    /** How many of a report's comments are open. */
    open: (documentId: string): Promise<number> =>
      query().count({ where: { report: documentId, answerTo: null, doneAt: null } }),
  };
};
