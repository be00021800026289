import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { type Explanation, type Layout, labelOfPath, rules, sectionOfPath } from '#model';
import { useWords } from '../../words';

interface ReadingExplanationsProps {
  readonly layout: Layout;
  readonly explanations: readonly Explanation[];
  /** The code of the chapter that they stand beside; `null`: those that concern the report as a whole. */
  readonly chapter: string | null;
}

/** The explanations that will stand in public, where the page prints them. Those for reviewers alone stand beside. */
export function ReadingExplanations({ layout, explanations, chapter }: ReadingExplanationsProps) {
  const { say, pick } = useWords();
  const own = explanations.filter(
    ({ public: isPublic, path }) => isPublic && (sectionOfPath(layout, path)?.code ?? null) === chapter,
  );
  if (own.length === 0) return null;
  const about = ({ rule, path }: Explanation) =>
    [labelOfPath(layout, path), rules.find(({ id }) => id === rule)?.says].flatMap((label) =>
      label ? pick(label) : [],
    );
  return (
    <Aside data-explanations={chapter ?? 'report'}>
      <h3>{say('reading.explanations')}</h3>
      <dl>
        {own.map((explanation, position) => (
          <div key={position}>
            <Typography tag="dt" fontWeight="bold">
              {about(explanation).join(' · ')}
            </Typography>
            <dd>{explanation.reason}</dd>
          </div>
        ))}
      </dl>
    </Aside>
  );
}

const Aside = styled.section`
  margin: 1.2rem 0;
  padding: 0.4rem 1.2rem;
  border-inline-start: 4px solid ${({ theme }) => theme.colors.neutral300};
  dd { margin: 0 0 0.8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
