// Written by `npm run generate` from the layout files beside it.
import type { Layout } from '../layout/declaration';
import { v2019 } from './v2019';
import { v2021 } from './v2021';

/** Every layout that a report may be written in, by code, oldest first. */
export const layouts = { v2019, v2021 } satisfies Record<string, Layout>;

export type LayoutCode = keyof typeof layouts;
