import { Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Chapter } from '#model';
import { useWords } from '../../words';

interface ChapterHeadingProps {
  /** The id by which the chapter's text editor looks for its name. */
  readonly id: string | undefined;
  readonly chapter: Chapter;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * The printed heading, written where it is read. The page's structure keeps the layout's own heading; what is printed
 * without one is named all the same.
 */
export function ChapterHeading({ id, chapter, value, disabled, onChange }: ChapterHeadingProps) {
  const { say, pick } = useWords();
  if (chapter.isOptional)
    return (
      <Typography id={id} tag="h2" variant="delta" textColor="neutral600">
        {pick(chapter.label)}
      </Typography>
    );
  return (
    <>
      <VisuallyHidden>
        <h2 id={id}>{pick(chapter.label)}</h2>
      </VisuallyHidden>
      <HeadingInput
        aria-label={say('chapter.heading', { chapter: pick(chapter.label) })}
        disabled={disabled}
        placeholder={chapter.label.zh}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}

const HeadingInput = styled.input`
  flex: 1 0 auto;
  max-width: 100%;
  field-sizing: content;
  padding: 0.4rem 0.8rem;
  margin-left: -0.8rem;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.8rem;
  font-weight: 600;
  &::placeholder { color: inherit; opacity: 1; }
  &:hover:enabled { border-color: ${({ theme }) => theme.colors.neutral200}; }
  &:focus { border-color: ${({ theme }) => theme.colors.primary600}; outline: 0; }
`;
