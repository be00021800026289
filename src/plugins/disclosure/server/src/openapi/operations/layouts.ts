import { z } from 'zod';
import { label } from '#model';
import { layoutCode } from '../../input/schemas';
import { byToken, inJson, type Operation, reference } from '../operation';

const parameters = z.object({ layout: layoutCode });
const tag = 'layouts';

export const layoutOperations: readonly Operation[] = [
  {
    id: 'listLayouts',
    method: 'GET',
    path: '/disclosure/layouts',
    tag,
    summary: label('官方版式', 'The official layouts'),
    answers: inJson('LayoutsResponse'),
    refusals: [400, ...byToken],
  },
  {
    id: 'getLayout',
    method: 'GET',
    path: '/disclosure/layouts/{layout}',
    tag,
    summary: label('版式的声明', 'The declaration of a layout'),
    parameters,
    answers: inJson('Layout'),
    refusals: [400, ...byToken, 404],
  },
  {
    id: 'getLayoutSchema',
    method: 'GET',
    path: '/disclosure/layouts/{layout}/schema.json',
    tag,
    summary: label('报告文档的 JSON Schema', 'JSON Schema of the report document'),
    parameters,
    answers: { 'application/schema+json': { type: 'object' } },
    refusals: [400, ...byToken, 404],
  },
  {
    id: 'checkReport',
    method: 'POST',
    path: '/disclosure/check',
    tag,
    summary: label('核对一份报告，不保存', 'Checks a report, stores nothing'),
    body: reference('CheckRequest'),
    answers: inJson('CheckResponse'),
    refusals: [400, ...byToken, 413],
  },
];
