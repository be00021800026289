import { label } from '#model';
import { consolidationPath, correctionsQuery, reportingQuery } from '../../input/figures';
import { question, tableQuestion } from '../../services/statistics/question';
import { byToken, inJson, type Operation, text } from '../operation';

const common = { method: 'GET', tag: 'figures', isConditional: true } as const;
const refusals = [400, ...byToken];

export const figureOperations: readonly Operation[] = [
  {
    ...common,
    id: 'getStatistics',
    path: '/disclosure/statistics',
    summary: label('按年度、机关、层级、地区汇总的数据', 'Sums and rates by year, organization, kind and region'),
    query: question,
    answers: inJson('StatisticsResponse'),
    refusals,
  },
  {
    ...common,
    id: 'getStatisticsTable',
    path: '/disclosure/statistics.csv',
    summary: label('同上，表格文件', 'The same as a table'),
    query: tableQuestion,
    answers: { 'text/csv': text },
    refusals,
  },
  {
    ...common,
    id: 'listIndicators',
    path: '/disclosure/indicators',
    summary: label('指标及其算法', 'Named rates, and how each is computed'),
    answers: inJson('IndicatorsResponse'),
    refusals,
  },
  {
    ...common,
    id: 'listCorrections',
    path: '/disclosure/corrections',
    summary: label('某日以来更正过的报告', 'Reports that were corrected since a day'),
    query: correctionsQuery,
    answers: inJson('CorrectionsResponse'),
    refusals,
  },
  {
    ...common,
    id: 'getReporting',
    path: '/disclosure/reporting',
    summary: label('应当报告的机关及是否已公开', 'Who has to report, and who has'),
    query: reportingQuery,
    answers: inJson('ReportingResponse'),
    refusals,
  },
  {
    ...common,
    id: 'getConsolidation',
    path: '/disclosure/consolidation/{organization}/{year}',
    summary: label('下级机关公开报告的合计', 'What the public reports of the bodies below add up to'),
    parameters: consolidationPath,
    answers: inJson('ConsolidationResponse'),
    refusals: [...refusals, 404],
  },
  {
    ...common,
    id: 'getDataPackage',
    path: '/disclosure/datapackage.json',
    summary: label('开放数据的文件（Data Package）', 'The files of the open data (Data Package)'),
    answers: { 'application/json': { type: 'object' } },
    refusals,
  },
  {
    ...common,
    id: 'getCatalog',
    path: '/disclosure/catalog',
    summary: label('开放数据目录（DCAT-AP）', 'A catalogue of the open data (DCAT-AP)'),
    answers: { 'application/ld+json': { type: 'object' } },
    refusals,
  },
];
