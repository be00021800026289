import { Flex, TextButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { chapterOrder, completeSections } from '../../form/chapters';
import { chapterId, useClosedEditor, useEditorName } from '../../form-bridge/chapter-editor';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useUnderlines } from '../../form-bridge/useUnderlines';
import { useWords } from '../../words';
import type { InputProps } from '../fields/input-props';
import { useLeftToOthers, useReadOnly } from '../report/useReadOnly';
import { useReport } from '../report/useReport';
import { ChapterFindings } from './ChapterFindings';
import { ChapterHeading } from './ChapterHeading';
import { CopiedText } from './CopiedText';

/** The head of a chapter: its printed heading, and what is to be said about its text. */
export default function ChapterInput({ name, attribute, value, disabled = false, onChange }: InputProps) {
  const { say } = useWords();
  const place = Number(attribute.place);
  const { layout, findings, isBlank } = useReport();
  const sections = useReportForm((form) => form.values.sections);
  const chapter = chapterOrder(layout, sections)[place];
  const isLeft = useLeftToOthers();
  useCompleteSections(place);
  useClosedEditor(chapter?.code, isLeft);
  useUnderlines(chapter?.code, findings);
  const readOnly = useReadOnly('sections');
  const hasText = isBlank(`sections.${chapter?.code}`) === false;
  const [isWriting, setIsWriting] = useState(false);
  const editorName = useEditorName(chapter?.code);
  if (!chapter) return null;
  const mayBeMissing = chapter.table !== undefined || chapter.isOptional === true;
  const isTextHidden = mayBeMissing && !hasText && !isWriting;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      id={chapterId(chapter.code)}
      data-chapter={chapter.code}
      data-text={isTextHidden ? 'hidden' : undefined}
    >
      <Flex justifyContent="space-between" alignItems="baseline" gap={4} wrap="wrap">
        <ChapterHeading
          id={editorName}
          chapter={chapter}
          value={typeof value === 'string' ? value : ''}
          disabled={disabled || isLeft}
          onChange={(heading) => onChange(name, heading)}
        />
        {isTextHidden && !readOnly && (
          <Flex gap={2} shrink={0}>
            <Typography variant="pi" textColor="neutral600">
              {say(chapter.isOptional ? 'chapter.optional' : 'chapter.table')}
            </Typography>
            <TextButton startIcon={<Plus />} onClick={() => setIsWriting(true)}>
              {say('chapter.write')}
            </TextButton>
          </Flex>
        )}
      </Flex>
      <CopiedText chapter={chapter.code} />
      <ChapterFindings chapter={chapter.code} />
    </Flex>
  );
}

/**
 * Gives all chapters their codes and headings as soon as one of them is written. A place in the form's `sections` that
 * nobody wrote to does not say which chapter it holds.
 */
function useCompleteSections(place: number): void {
  const { layout } = useReport();
  const readOnly = useReadOnly('sections');
  const sections = useReportForm((form) => form.values.sections);
  const onChange = useReportForm((form) => form.onChange);
  useEffect(() => {
    if (place !== 0 || readOnly || !Array.isArray(sections)) return;
    const written = sections.some((section) => section && !section.chapter);
    if (written || Object.keys(sections).length < sections.length)
      onChange('sections', completeSections(layout, sections));
  }, [place, readOnly, sections, layout, onChange]);
}
