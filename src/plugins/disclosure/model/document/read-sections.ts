import type { Layout } from '../layout/declaration';
import { isLine, isRecord, longestLine, quoted, type Report } from './problem';
import { readBlocks } from './read-blocks';
import type { ReportSection } from './report-document';

/**
 * @param value what stands in a document's `sections`
 * @returns the well-formed sections in the layout's order
 */
export function readSections(layout: Layout, value: unknown, report: Report): ReportSection[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    report('structure.section', 'sections', '章节不是列表', 'Sections are not a list');
    return [];
  }
  const found = new Map<string, ReportSection>();
  value.forEach((item, position) => {
    const section = readSection(layout, item, position, report);
    if (!section) return;
    const path = `sections.${section.chapter}`;
    if (found.has(section.chapter)) report('structure.section', path, '章节重复', 'The chapter is repeated');
    else found.set(section.chapter, section);
  });
  return layout.chapters.flatMap(({ code }) => found.get(code) ?? []);
}

function readSection(layout: Layout, item: unknown, position: number, report: Report): ReportSection | undefined {
  const chapter = isRecord(item) ? item.chapter : item;
  if (!isRecord(item) || !layout.chapters.some(({ code }) => code === chapter)) {
    report(
      'structure.section',
      `sections.${position}`,
      `没有这个章节:${quoted(chapter)}`,
      `There is no such chapter: ${quoted(chapter)}`,
    );
    return undefined;
  }
  const path = `sections.${chapter}`;
  const { heading = null } = item;
  const headingIsLine = heading === null || isLine(heading);
  if (!headingIsLine)
    report(
      'structure.section',
      path,
      `标题应为不超过 ${longestLine} 字、不含控制字符的文本`,
      `The heading is not a text of at most ${longestLine} characters without control characters`,
    );
  const body = readBlocks(item.body);
  if ('refused' in body) report('structure.section', path, `正文${body.refused.zh}`, `The body ${body.refused.en}`);
  return {
    chapter: String(chapter),
    heading: headingIsLine ? heading : null,
    body: 'blocks' in body ? body.blocks : [],
  };
}
