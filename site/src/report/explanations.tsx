import type { Child } from 'hono/jsx';
import { type Layout, label, labelOfPath, rules, sectionOfPath } from '../../../src/plugins/disclosure/model';
import type { Publication } from '../api/answers';
import { reportLanguage } from '../language';
import type { Visit } from '../serving/page';

type Explanation = Publication['explanations'][number];

/**
 * The explanations that stand beside a chapter.
 *
 * @param code a chapter that the page shows; `null`: those of what no chapter on it holds
 * @param shown the codes of all chapters on the page
 */
export function explanationsFor(
  layout: Layout,
  { explanations }: Publication,
  code: string | null,
  shown: readonly string[],
): Explanation[] {
  return explanations.filter(({ path }) => {
    const chapter = sectionOfPath(layout, path)?.code;
    return (chapter !== undefined && shown.includes(chapter) ? chapter : null) === code;
  });
}

interface ExplanationsProps {
  visit: Visit;
  layout: Layout;
  explanations: readonly Explanation[];
  /** Of a chapter, or of the report as a whole. */
  of: 'chapter' | 'report';
}

/** Why figures and sentences stand as they do, where the body says so in public. */
export function Explanations({ visit: { say }, layout, explanations, of }: ExplanationsProps): Child {
  if (explanations.length === 0) return null;
  const title = say(label('情况说明', 'Explanations'));
  const about = ({ rule, path }: Explanation) =>
    [labelOfPath(layout, path), rules.find(({ id }) => id === rule)?.says].flatMap((label) =>
      label ? say(label) : [],
    );
  return (
    <section class="explanations">
      {of === 'report' ? <h2>{title}</h2> : <h3>{title}</h3>}
      <dl>
        {explanations.map((explanation) => (
          <>
            <dt>{about(explanation).join(' · ')}</dt>
            <dd class="said" lang={reportLanguage}>
              {explanation.reason}
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}
