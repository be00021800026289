import type { Layout } from '../layout/declaration';
import { findSection, sectionsOf } from '../layout/sections';
import { plainText } from './blocks';
import { isLine, isRecord, longestLine, type OnProblem, quoted } from './problem';
import { readBlocks } from './read-blocks';
import type { ReportSection } from './report-document';

/**
 * @param value what stands in a document's `sections`
 * @returns the well-formed sections in the layout's order
 */
export function readSections(layout: Layout, value: unknown, onProblem: OnProblem): ReportSection[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    onProblem('structure.section', 'sections', '章节不是列表', 'Sections are not a list');
    return [];
  }
  const found = new Map<string, ReportSection>();
  value.forEach((item, position) => {
    const section = readSection(layout, item, position, onProblem);
    if (!section) return;
    const path = `sections.${section.chapter}`;
    if (found.has(section.chapter)) onProblem('structure.section', path, '章节重复', 'The chapter is repeated');
    else found.set(section.chapter, section);
  });
  return sectionsOf(layout).flatMap(({ code, isOptional }) => {
    const section = found.get(code);
    // What is never asked for and says nothing is not there.
    return section && !(isOptional && plainText(section.body).trim() === '') ? [section] : [];
  });
}

function readSection(layout: Layout, item: unknown, position: number, onProblem: OnProblem): ReportSection | undefined {
  const chapter = isRecord(item) ? item.chapter : item;
  const known = findSection(layout, chapter);
  if (!isRecord(item) || !known) {
    onProblem(
      'structure.section',
      `sections.${position}`,
      `没有这个章节：${quoted(chapter)}`,
      `There is no such chapter: ${quoted(chapter)}`,
    );
    return undefined;
  }
  const path = `sections.${chapter}`;
  const { heading = null } = item;
  if (known.isOptional && heading !== null && heading !== '')
    onProblem('structure.section', path, `${known.label.zh}没有标题`, `The ${known.code} has no heading`);
  const headingIsLine = heading === null || isLine(heading);
  if (!headingIsLine)
    onProblem(
      'structure.section',
      path,
      `标题应为不超过 ${longestLine} 字、不含控制字符的文本`,
      `The heading is not a text of at most ${longestLine} characters without control characters`,
    );
  const body = readBlocks(item.body);
  if ('refused' in body) onProblem('structure.section', path, `正文${body.refused.zh}`, `The body ${body.refused.en}`);
  return {
    chapter: String(chapter),
    heading: headingIsLine && !known.isOptional ? heading : null,
    body: 'blocks' in body ? body.blocks : [],
  };
}
