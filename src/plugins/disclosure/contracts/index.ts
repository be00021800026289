/** What each route of the plugin answers: one type an endpoint, for the server and for the screens. */
import type { Finding, Layout, Summary } from '../model';

export * from './exports';
export * from './imports';
export * from './publications';

/** `GET /api/disclosure/layouts` */
export interface LayoutsResponse {
  data: Pick<Layout, 'code' | 'notice' | 'reportYears'>[];
}

/** `GET /api/disclosure/layouts/:layout`: the declaration itself. */
export type LayoutResponse = Layout;

/** `POST /api/disclosure/check`; the request is a report document. */
export interface CheckResponse {
  findings: Finding[];
  summary: Summary;
}

export * from './desk';
