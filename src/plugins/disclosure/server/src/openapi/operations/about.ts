import { label } from '#model';
import { byToken, inJson, type Operation } from '../operation';

const common = { method: 'GET', tag: 'about', isConditional: true, refusals: [400, ...byToken] } as const;

export const aboutOperations: readonly Operation[] = [
  {
    ...common,
    id: 'listRoutes',
    path: '/disclosure',
    summary: label('接口目录', 'All public routes'),
    answers: inJson('RoutesResponse'),
  },
  {
    ...common,
    id: 'getOpenApi',
    path: '/disclosure/openapi.json',
    summary: label('本文档（OpenAPI 3.1）', 'This document (OpenAPI 3.1)'),
    answers: { 'application/json': { type: 'object' } },
  },
  {
    method: 'GET',
    tag: 'about',
    id: 'getHealth',
    path: '/disclosure/health',
    summary: label('服务是否可用', 'Whether the server can serve'),
    answers: inJson('HealthResponse'),
    failure: { 503: inJson('HealthResponse') },
    refusals: [400],
  },
];
