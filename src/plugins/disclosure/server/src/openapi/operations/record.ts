import { label } from '#model';
import { writers } from '../../exchange/writers';
import {
  archiveParameters,
  bodyFormatParameters,
  bodyParameters,
  diffParameters,
  formatParameters,
  homeParameters,
  languageParameters,
  listParameters,
  parquetParameters,
  pathParameters,
  tableParameters,
  versionParameters,
} from '../../input/record';
import { bytes, inJson, type Operation, reference, text } from '../operation';

const publications = '/disclosure/publications';
const common = { method: 'GET', tag: 'record', isConditional: true } as const;
const html = { 'text/html': text };
const mediaType = (name: keyof typeof writers) => writers[name].type.split(';')[0] ?? '';
const files = Object.fromEntries((['docx', 'xlsx'] as const).map((name) => [mediaType(name), bytes]));
const publication = { 'application/json': reference('Publication'), ...html, ...files, 'text/csv': text };

export const recordOperations: readonly Operation[] = [
  {
    ...common,
    id: 'home',
    path: '//',
    summary: label('公开报告的机关和年度（网页）', 'Bodies and years with public reports, a page'),
    query: homeParameters,
    answers: html,
    refusals: [400, 404],
  },
  {
    ...common,
    id: 'listPublications',
    path: publications,
    summary: label('每份报告的最新版本，不含正文', 'The newest version of each report, without its body'),
    query: listParameters,
    answers: inJson('PublicationsResponse'),
    refusals: [400],
  },
  {
    ...common,
    id: 'tableOfYear',
    path: `${publications}.csv`,
    summary: label('一个年度全部报告的数据表', 'The figures of all reports of a year, as a table'),
    query: tableParameters,
    answers: { 'text/csv': text },
    refusals: [400, 429],
  },
  {
    ...common,
    id: 'figuresAsParquet',
    path: `${publications}.parquet`,
    summary: label('一个年度或历年全部报告的数据（Parquet）', 'The figures of a year or of all years, as Parquet'),
    query: parquetParameters,
    answers: { 'application/vnd.apache.parquet': bytes },
    refusals: [400, 429],
  },
  {
    ...common,
    id: 'archiveOfYear',
    path: `${publications}.zip`,
    summary: label('一个年度全部报告的文件', 'A file of each report of a year, in one archive'),
    query: archiveParameters,
    answers: { 'application/zip': bytes },
    refusals: [400, 429],
  },
  {
    ...common,
    id: 'getBody',
    path: `${publications}/{organization}`,
    summary: label('一个机关各年度的报告', 'The years of one body'),
    parameters: bodyParameters,
    answers: { ...inJson('PublishedBodyResponse'), ...html },
    refusals: [400, 404, 406],
  },
  {
    ...common,
    id: 'getBodyAs',
    path: `${publications}/{organization}.{format}`,
    summary: label('一个机关各年度的报告，指定格式', 'The years of one body, in a format'),
    parameters: bodyFormatParameters,
    query: languageParameters,
    answers: { ...inJson('PublishedBodyResponse'), ...html },
    refusals: [400, 404],
  },
  {
    ...common,
    id: 'getPublication',
    path: `${publications}/{organization}/{year}`,
    summary: label('一份报告的一个版本', 'One version of a report'),
    parameters: pathParameters,
    query: versionParameters,
    answers: publication,
    refusals: [400, 404, 406, 410],
  },
  {
    ...common,
    id: 'getPublicationAs',
    path: `${publications}/{organization}/{year}.{format}`,
    summary: label('一份报告的一个版本，指定格式', 'One version of a report, in a format'),
    parameters: formatParameters,
    query: versionParameters,
    answers: publication,
    refusals: [400, 404, 410],
  },
  {
    ...common,
    id: 'listVersions',
    path: `${publications}/{organization}/{year}/versions`,
    summary: label('一份报告的全部版本', 'The versions of a report'),
    parameters: pathParameters,
    answers: inJson('PublicationVersionsResponse'),
    refusals: [400, 404, 410],
  },
  {
    ...common,
    id: 'getDifference',
    path: `${publications}/{organization}/{year}/diff`,
    summary: label('两个版本的差别', 'What differs between two versions'),
    parameters: pathParameters,
    query: diffParameters,
    answers: inJson('PublicationDiffResponse'),
    refusals: [400, 404, 410],
  },
];
