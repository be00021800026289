/** What the text of a report may consist of: its chapters, and what is printed before the first and after the last. */

import type { Chapter, Layout } from './declaration';
import { label } from './label';

/** Legal basis, period of the figures, how to reach the body. */
const preface: Chapter = { code: 'preface', label: label('前言', 'Preface'), isOptional: true };
/** Name, date and document number. */
const closing: Chapter = { code: 'closing', label: label('落款', 'Closing'), isOptional: true };

/** The sections of a report, in printed order. */
export const sectionsOf = ({ chapters }: Layout): readonly Chapter[] => [preface, ...chapters, closing];

/** The section of a code. */
export const findSection = (layout: Layout, code: unknown): Chapter | undefined =>
  sectionsOf(layout).find((section) => section.code === code);
