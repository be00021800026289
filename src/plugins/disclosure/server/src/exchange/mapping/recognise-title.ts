/** Title, year and organization of a report, from its title, its text and its file name. */
import { onlyText, type SourceLine } from '../source/source-line';
import { halfWidth } from '../words/letters';
import { evidence } from './evidence';
import { isNavigation } from './navigation';

export interface ReportTitle {
  /** As printed, `null` where there is none. */
  text: string | null;
  organization: string | null;
  year: number | null;
  /** The lines that the title was taken from. */
  lines: readonly SourceLine[];
  /** A title of another year that stands near: which of them is the report's is not sure. */
  rival?: string;
}

const titleWords = /(?:信息公开|政务公开).{0,12}(?:报告|年报|总结)/;
const titleLabel = /^\s*(?:标题|题名|名称|信息名称)\s*:\s*/;
/** A letter that comes with a report is headed by what it sends. */
const letterAbout = /^关于(?:报送|印发|公布|上报)(.{4,80}?)的(?:函|报告|通知|请示)$/;
const organizationEnd =
  /(?:局|委|委员会|办|办公室|厅|政府|街道|镇|乡|中心|院|部|署|会|处|所|站|队|公司|大学|学校|区|市|县|省|旗|州)$/;
const yearBefore = /(20\d\d|2100|二[〇○零O0][〇○零O0一二三四五六七八九]{2})\s*年?\s*(?:年|度|年度)/;

/**
 * The title among the lines before the first chapter, else among titles outside the text.
 *
 * @param titles such as that of an HTML page
 */
export function recogniseTitle(lines: readonly SourceLine[], titles: readonly string[]): ReportTitle {
  const found = likeliestOf(
    lines.flatMap((line, at) => {
      const title = titleOfLine(line, lines[at - 1]);
      return title ? [{ at, title }] : [];
    }),
  );
  if (found) return found;
  const broken = brokenTitle(lines);
  if (broken) return broken;
  const title = titles
    .flatMap((text) => text.split(/[_|>»]| - |—|--/))
    .map((text) => text.trim())
    .find((text) => titleIn(text) !== undefined);
  return { text: title ?? null, ...partsOf(title ?? ''), lines: [] };
}

/** A line that may be the title, and where it stands. */
interface FoundTitle {
  at: number;
  title: ReportTitle;
}

const isListed = ({ title }: FoundTitle): boolean => title.lines.some(({ list }) => list !== undefined);

/**
 * The first one that names a year, else the first; items of a list are links wherever another line is none. Where several
 * of different years stand near each other, the last is the one below which the report begins.
 */
function likeliestOf(found: readonly FoundTitle[]): ReportTitle | undefined {
  const apart = found.some((one) => !isListed(one)) ? found.filter((one) => !isListed(one)) : found;
  const together = nearFirst(apart.filter(({ title }) => title.year !== null));
  const last = together.at(-1)?.title;
  const rival = together.find(({ title }) => title.year !== last?.year)?.title.text;
  if (last && rival) return { ...last, rival };
  return (together[0] ?? apart[0])?.title;
}

/** The first ones, as far as each stands near the one before: behind a whole report another may begin. */
function nearFirst(found: readonly FoundTitle[]): readonly FoundTitle[] {
  const end = found.findIndex(({ at }, index) => at - (found[index - 1]?.at ?? at) > evidence.title.linksApart);
  return end === -1 ? found : found.slice(0, end);
}

/** The title that a line is; the name of the body may stand in the line above. */
function titleOfLine(line: SourceLine, above: SourceLine | undefined): ReportTitle | undefined {
  const text = titleIn(onlyText(line) ?? '');
  if (text === undefined) return undefined;
  const parts = partsOf(text);
  const name = above && onlyText(above)?.trim();
  if (parts.organization !== null || !above || !name || !isName(name)) return { text, ...parts, lines: [line] };
  return { text: name + text, ...parts, organization: name, lines: [above, line] };
}

/** A title that goes over several lines. */
function brokenTitle(lines: readonly SourceLine[]): ReportTitle | undefined {
  for (let start = 0; start < lines.length; start += 1)
    for (let count = 2; count <= evidence.title.mostLines && start + count <= lines.length; count += 1) {
      const pieces = lines.slice(start, start + count);
      const texts = pieces.map((line) => onlyText(line)?.trim() ?? '');
      if (texts.some((text) => text === '' || text.length > evidence.title.longestPiece || isNavigation(text))) break;
      const text = titleIn(texts.join(''));
      if (text !== undefined && text.length === texts.join('').length) return { text, ...partsOf(text), lines: pieces };
    }
  return undefined;
}

/** The title that a line consists of or begins with. */
function titleIn(source: string): string | undefined {
  const text = source.replace(titleLabel, '').replace(letterAbout, '$1').trim();
  const plain = halfWidth(text);
  const match = titleWords.exec(plain);
  if (!match || match.index > evidence.title.longest || /[。;]/.test(plain.slice(0, match.index))) return undefined;
  if (isNavigation(text) || /^[((《]|本年?度?报告|根据|按照|编制|现将/.test(plain.slice(0, match.index + 2)))
    return undefined;
  const end = match.index + match[0].length;
  const rest = plain.slice(end);
  const bracket = /^\s*\([^()]{1,12}\)/.exec(rest)?.[0].length ?? 0;
  const isAlone = rest.slice(bracket).trim() === '';
  if (!isAlone && (!/^\s/.test(rest.slice(bracket)) || !yearBefore.test(plain.slice(0, end)))) return undefined;
  return text.slice(0, end + bracket).trim();
}

/** Whether a text may be the name of a body: its last word is one of bodies, and nothing parts it. */
export const isName = (text: string): boolean =>
  text.length <= evidence.title.longestName && organizationEnd.test(text) && !/[。,:;、\s]/.test(halfWidth(text));

function partsOf(title: string): { organization: string | null; year: number | null } {
  const plain = halfWidth(title);
  const year = yearBefore.exec(plain);
  const organization = plain
    .replace(yearBefore, '')
    .replace(/^关于/, '')
    .replace(/(?:政府)?(?:信息公开|政务公开).*$/, '')
    .replace(/^[\s的"“《]+|[\s的"”》]+$/g, '');
  return {
    organization: organization.length >= evidence.title.shortestName ? organization : null,
    year: year ? yearOf(year[1] ?? '') : null,
  };
}

const digits = '零一二三四五六七八九';

function yearOf(text: string): number {
  return Number([...text].map((char) => (/\d/.test(char) ? char : Math.max(0, digits.indexOf(char)))).join(''));
}
