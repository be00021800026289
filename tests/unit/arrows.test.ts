/** The linter of the arrows finds what goes against them, and nothing in this repository does. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const plugin = 'src/plugins/disclosure';

function arrows(folder: string) {
  return spawnSync(process.execPath, [path.join(root, 'scripts/arrows.mjs'), folder], { encoding: 'utf8' });
}

/** Runs the linter on a tree of these files. */
function lint(files: [name: string, source: string][]) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-arrows-'));
  try {
    for (const [name, source] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), source);
    }
    return arrows(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('this repository follows the arrows', () => {
  expect(arrows(root)).toMatchObject({ status: 0 });
});

const against: [file: string, specifier: string][] = [
  [`${plugin}/model/layouts/v2031.ts`, 'node:fs'],
  [`${plugin}/model/layouts/v2032.ts`, '@strapi/strapi'],
  [`${plugin}/model/layouts/v2033.ts`, '../../server/src/errors'],
  [`${plugin}/model/layouts/v2034.ts`, '#contracts/review'],
  [`${plugin}/contracts/stages.ts`, '#errors'],
  [`${plugin}/contracts/review.ts`, '#contracts/stages'],
  [`${plugin}/admin/src/parts/grid/cell.ts`, '../../../../server/src/services'],
  [`${plugin}/admin/src/parts/grid/view/Frame.tsx`, '../../../../../model'],
  [`${plugin}/admin/src/parts/grid/table.ts`, '../../shell/desk/Desk'],
  [`${plugin}/admin/src/form-bridge/useForm.ts`, '../parts/report/useReport'],
  [`${plugin}/admin/src/form/rows.ts`, '../parts/grid/places'],
  [`${plugin}/admin/src/form/payload.ts`, '../api/desk'],
  [`${plugin}/admin/src/form/merge.ts`, 'react'],
  [`${plugin}/admin/src/words.ts`, './api/review'],
  [`${plugin}/server/src/services/reports.ts`, '../../../admin/src/parts/grid'],
  [`${plugin}/server/src/services/stages.ts`, '../documents'],
  [`${plugin}/server/src/services/moves.ts`, '../controllers/check'],
  [`${plugin}/server/src/database/triggers.ts`, '../services'],
  [`${plugin}/server/src/exchange/html/read.ts`, '../../services'],
  [`${plugin}/server/src/exchange/words/cover.ts`, '../mapping/passes'],
  [`${plugin}/server/src/record-answers/list.ts`, '../controllers/check'],
  [`${plugin}/server/src/metrics/texts.ts`, '../database/rows'],
  [`${plugin}/server/src/controllers/check.ts`, '../documents/structure'],
  ['src/api/report/controllers/report.ts', '../../../plugins/disclosure/server/src/services'],
];

const along: [file: string, specifier: string][] = [
  [`${plugin}/model/document/canonical.ts`, 'canonicalize'],
  [`${plugin}/model/document/digest.ts`, '../layout/cells'],
  [`${plugin}/admin/src/form/entry.ts`, '../../../model'],
  [`${plugin}/admin/src/parts/grid/row.ts`, '../../form-bridge/useReportForm'],
  [`${plugin}/admin/src/parts/grid/view/Cell.tsx`, '#model'],
  [`${plugin}/server/src/services/desk/progress.ts`, '#contracts/desk'],
  [`${plugin}/admin/src/shell/desk/save.ts`, '../../parts/grid/row'],
  [`${plugin}/admin/src/index.ts`, './shell/desk/save'],
  [`${plugin}/server/src/controllers/layouts.ts`, '../services'],
  [`${plugin}/server/src/services/chain.ts`, '../database/rows'],
  [`${plugin}/server/src/exchange/html/notes.ts`, '../mapping/notes'],
  [`${plugin}/server/src/exchange/words/terms.ts`, '../mapping/evidence/words'],
  [`${plugin}/server/src/record-answers/body.ts`, '../routes/record'],
];

const forms: Record<string, (specifier: string) => string> = {
  'an import': (specifier) => `import { x } from '${specifier}';\nexport const y = x;\n`,
  'a re-export': (specifier) => `export * from '${specifier}';\n`,
  'a late import': (specifier) => `export const load = () => import('${specifier}');\n`,
  'a require': (specifier) => `export const x = require('${specifier}');\n`,
};

test.each(Object.entries(forms))('%s against the arrows fails, each one named', (_name, form) => {
  const { status, stderr } = lint(against.map(([file, specifier]) => [file, form(specifier)]));
  expect(status).toBe(1);
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(against.length);
  for (const [file, specifier] of against)
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${file}: .* may not import ${specifier}$`)));
});

test('imports along the arrows pass', () => {
  const { status } = lint(
    along.map(([file, specifier]) => [file, `import { x } from '${specifier}';\nexport const y = x;\n`]),
  );
  expect(status).toBe(0);
});
