import { label } from '#model';
import { invalidAt, invalidFor, notFound } from '../../errors';
import type { StoredVersion, VersionJudgement } from '../../services/reports';
import { creations, writes } from '../call';
import { admit, judge } from '../hook';
import { mergeInput } from './merge-input';

function refuseMalformed({ findings, locate }: VersionJudgement): void {
  if (findings.length > 0) throw invalidFor(label('报告结构不合规', 'The report is malformed'), findings, locate);
}

function refuseWithoutOrganization({ organization }: StoredVersion): void {
  if (!organization) throw invalidAt(['organization'], label('报告须属于一个机关', 'A report needs an organization'));
}

function refuseWithoutYear(year: unknown): void {
  if (year === null || year === undefined) throw invalidAt(['year'], label('报告须有年度', 'A report needs a year'));
}

const about = ['report'] as const;

export const wellFormedInput = admit({
  id: 'structure.input',
  about,
  at: [...creations, 'update'],
  why: 'No write stores a malformed report. The input is judged first, so that the database never sees what it cannot hold.',
  touches: ['reports'],
  run({ action, input, before: { draft } }, { reports }) {
    if (!draft && action === 'update') throw notFound(['documentId'], label('没有这份报告', 'There is no such report'));
    const merged = mergeInput(draft ?? null, input.data ?? {});
    refuseWithoutYear(merged.year);
    refuseMalformed(reports.structure(merged));
  },
});

export const wellFormed = judge({
  id: 'structure.stored',
  about,
  at: writes,
  why: 'What was stored is judged as well, since Strapi casts values and completes rows.',
  place: 'Ahead of every other judgement of a report: they read what is well formed.',
  touches: ['reports'],
  run({ after: { draft, published } }, { reports }) {
    for (const version of [draft, published]) {
      if (!version) continue;
      refuseWithoutOrganization(version);
      refuseMalformed(reports.structure(version));
    }
  },
});
