import { byToken, inJson, type Operation } from '../operation';

const common = { method: 'GET', tag: 'about', isConditional: true, refusals: [400, ...byToken] } as const;

export const aboutOperations: readonly Operation[] = [
  {
    ...common,
    id: 'listRoutes',
    path: '/disclosure',
    summary: { zh: '接口目录', en: 'All public routes' },
    answers: inJson('RoutesResponse'),
  },
  {
    ...common,
    id: 'getOpenApi',
    path: '/disclosure/openapi.json',
    summary: { zh: '本文档（OpenAPI 3.1）', en: 'This document (OpenAPI 3.1)' },
    answers: { 'application/json': { type: 'object' } },
  },
  {
    method: 'GET',
    tag: 'about',
    id: 'getHealth',
    path: '/disclosure/health',
    summary: { zh: '服务是否可用', en: 'Whether the server can serve' },
    answers: inJson('HealthResponse'),
    failure: { 503: inJson('HealthResponse') },
    refusals: [400],
  },
];
