/** The body that a page or the sentences of a report name, for a report whose title names none. */
import { onlyText, type SourceLine } from '../source/source-line';
import { halfWidth } from '../words/letters';
import { isName } from './recognise-title';

/** Words before a name in a sentence: what is done with the report, or on what basis. */
const lead = '(?:现将|现公布|现发布|公布|发布|编制|撰写|规定|要求|将|由|为)';
/** What a report is called, with or without its year. */
const report = '(?:20\\d\\d年度?)?(?:本级)?(?:政府信息公开|政务公开)(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)';

const preparedBy = [
  /(?:报告|年报)由([^,。;:]{2,40}?)(?:根据|按照|依照|依据|编制|负责)/,
  /^([^,。;:]{2,40}?)(?:根据|按照|依照|依据)(?:《|中华人民共和国)/,
  new RegExp(`(?:^|[,。;:])${lead}?([^,。;:]{2,40}?)(?:编制|撰写|形成)(?:了|完成)?(?:本|${report})`),
  new RegExp(`(?:^|[,。;:])[^,。;:]{0,6}?${lead}?([^,。;:《]{2,40}?)${report}`),
];
const nobody = /^(?:本|我|现|该|全)|政府信息公开/;

/** The body that a preface says prepared the report, or whose report it says it is. */
export function preparingBody(lines: readonly SourceLine[]): string | undefined {
  for (const line of lines) {
    const text = halfWidth(onlyText(line) ?? '').trim();
    for (const pattern of preparedBy) {
      const name = pattern.exec(text)?.[1];
      if (name && isName(name) && !nobody.test(name)) return name;
    }
  }
  return undefined;
}

/** The publishing body that a page names in its head. */
export function publishingBody(lines: readonly SourceLine[]): string | undefined {
  for (const line of lines) {
    const match =
      /^\s*(?:发布机构|发布单位|发文机关|公开主体|信息来源|来源|单位名称|填报单位)\s*:\s*(\S{2,40})\s*$/.exec(
        halfWidth(onlyText(line) ?? ''),
      );
    if (match?.[1]) return match[1];
  }
  return undefined;
}

/** How a chapter begins that its body speaks in: 2023年，青石县测试局认真贯彻…… */
const speaking =
  /^(?:20\d\d年度?,?)?([^,。;:]{3,40}?)(?:认真|严格|深入|坚持|全面|积极|高度|始终|切实|紧紧|按照|围绕|以习近平|在)/;

/** The body that the first sentence of a text speaks of. */
export function speakingBody(lines: readonly SourceLine[]): string | undefined {
  for (const line of lines) {
    const name = speaking.exec(halfWidth(onlyText(line) ?? '').trim())?.[1];
    if (name && isName(name) && !nobody.test(name)) return name;
  }
  return undefined;
}
