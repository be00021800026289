import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentAction, reads } from './call';
import { phases } from './hook';
import { hooks } from './hooks';
import type { About } from './stored';
import { isAsked } from './when';

const all = phases.flatMap((phase) => [...hooks[phase]]);
const person = { id: 1, roles: [], isSuperAdmin: false, actorId: 1, actorName: '李明' };

/** Which hooks are asked, in their order. */
const asked = (about: About, action: DocumentAction, caller: typeof person | 'content-api' | null, input = {}) =>
  all.filter((hook) => isAsked(hook, { about, action, caller, input })).map(({ id }) => id);

describe('the order of the law', () => {
  test('of a save', () => {
    expect(asked('report', 'update', person)).toEqual([
      'document-id.is-given',
      'scope.answer',
      'stage.written',
      'report.defaults',
      'revision.counts',
      'scope.report',
      'stage.by-moves',
      'revision.save',
      'structure.input',
      'text.storable',
      'structure.stored',
      'report.fixed-fields',
      'edit.stage',
      'edit.keeps-stage',
      'edit.record',
      'writers.note',
      'edit.unchanged',
    ]);
  });

  test('of a save that publishes', () => {
    const [save, both] = [asked('report', 'update', null), asked('report', 'update', null, { status: 'published' })];
    expect(both.filter((id) => !save.includes(id))).toEqual([
      'publication.adds-up',
      'publication.approved',
      'report.one-per-year',
      'publication.record',
      'writers.forget',
    ]);
    expect(save.filter((id) => !both.includes(id))).toEqual(['edit.unchanged']);
  });

  test('of a new report', () => {
    expect(asked('report', 'create', person)).toEqual([
      'document-id.is-given',
      'document-id.of-source',
      'scope.answer',
      'stage.written',
      'report.defaults',
      'revision.counts',
      'scope.report',
      'stage.by-moves',
      'edit.creation',
      'revision.save',
      'structure.input',
      'text.storable',
      'structure.stored',
      'report.one-per-year',
      'scope.new-report',
      'writers.note',
    ]);
    expect(asked('report', 'clone', person)).toEqual(asked('report', 'create', person));
  });

  test('of what the content API writes', () => {
    expect(asked('report', 'create', 'content-api').slice(0, 4)).toEqual([
      'content-api.never-publishes',
      'document-id.is-given',
      'content-api.writes-drafts',
      'document-id.of-source',
    ]);
    expect(asked('report', 'publish', 'content-api')[0]).toBe('content-api.never-publishes');
  });

  test('of a publication', () => {
    expect(asked('report', 'publish', person)).toEqual([
      'document-id.is-given',
      'scope.answer',
      'scope.report',
      'structure.stored',
      'publication.adds-up',
      'publication.approved',
      'report.one-per-year',
      'publication.record',
      'writers.forget',
    ]);
  });

  test('of a withdrawal', () => {
    expect(asked('report', 'unpublish', person)).toEqual([
      'withdrawal.reason',
      'scope.answer',
      'withdrawal.parameter',
      'scope.report',
      'withdrawal.public-stays',
      'withdrawal.record',
      'withdrawal.stage',
    ]);
  });

  test('of what is thrown away', () => {
    expect(asked('report', 'discardDraft', person)).toEqual([
      'document-id.is-given',
      'scope.answer',
      'scope.report',
      'discard.published',
      'revision.removal',
      'structure.stored',
      'edit.stage',
      'discard.record',
      'discard.revision',
      'edit.keeps-stage',
      'edit.record',
      'writers.note',
    ]);
    expect(asked('report', 'delete', person)).toEqual([
      'scope.answer',
      'scope.report',
      'withdrawal.public-stays',
      'deletion.stage',
      'revision.removal',
      'deletion.record',
      'writers.forget',
    ]);
    expect(asked('report', 'delete', 'content-api')[0]).toBe('content-api.never-deletes-published');
  });

  test('of an organization', () => {
    expect(asked('organization', 'create', person)).toEqual([
      'document-id.is-given',
      'document-id.of-source',
      'organization.days',
      'organization.first-report',
      'scope.organization',
      'text.storable',
      'organization.particulars',
      'organization.parent',
      'scope.parent',
    ]);
    expect(asked('organization', 'update', person)).toEqual([
      'document-id.is-given',
      'organization.days',
      'scope.organization',
      'text.storable',
      'organization.particulars',
      'organization.parent',
      'organization.code',
      'scope.parent',
      'organization.identity',
    ]);
    expect(asked('organization', 'delete', person)).toEqual(['scope.organization', 'organization.deletion']);
  });

  test('of a read', () => {
    for (const action of reads) {
      expect(asked('report', action, 'content-api').slice(0, 2)).toEqual([
        'query.values',
        'content-api.published-alone',
      ]);
      expect(asked('report', action, person)).toEqual(['query.values', 'scope.answer']);
      expect(asked('organization', action, person)).toEqual(['query.values']);
    }
    expect(asked('report', 'findOne', 'content-api').at(-1)).toBe('content-api.says-withdrawn');
  });
});

test('every hook has a name of its own and says why it is there', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, why, place = '.' } of all) expect([id, why.at(-1), place.at(-1)]).toEqual([id, '.', '.']);
});

test('what is refused without a database asks none', () => {
  for (const { id, touches = [] } of hooks.refuse)
    expect([id, touches.filter((name) => name !== 'schemas')]).toEqual([id, []]);
});

/** Sources of a folder of the server that call the document service. */
function callers(folder: string): string[] {
  const root = path.resolve(__dirname, '..', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  return files.filter((file) => /\bdocuments\(/.test(readFileSync(path.join(root, file), 'utf8')));
}

test('whoever asks for a write goes one way: controller, service, document service, hooks', () => {
  expect(['controllers', 'documents', 'middlewares', 'policies', 'database', 'exchange'].flatMap(callers)).toEqual([]);
  const asking = callers('services').map((file) => path.basename(file, '.ts'));
  expect(asking).toContain('publishing');
  const asked = all.flatMap(({ touches = [] }): string[] => [...touches]);
  const kebab = asked.map((name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect([...asked, ...kebab].filter((name) => asking.includes(name))).toEqual([]);
});
