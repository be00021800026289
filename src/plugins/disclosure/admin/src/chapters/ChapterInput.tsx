import { Flex, TextButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { Desk } from '../desk/Desk';
import type { InputProps } from '../edit-view/input-props';
import { useLeftToOthers, useReadOnly } from '../report/useReadOnly';
import { useReport } from '../report/useReport';
import { useReportForm } from '../report/useReportForm';
import { useWords } from '../words';
import { ChapterFindings } from './ChapterFindings';
import { ChapterHeading } from './ChapterHeading';
import { CopiedText } from './CopiedText';
import { chapterId, editorOf } from './chapter-id';
import { chapterOrder, completeSections } from './chapters';

/** The head of a chapter: its printed heading, and what is to be said about its text. */
export default function ChapterInput({ name, attribute, value, disabled = false, onChange }: InputProps) {
  const { say } = useWords();
  const place = Number(attribute.place);
  const { layout } = useReport();
  const sections = useReportForm((form) => form.values.sections);
  const chapter = chapterOrder(layout, sections)[place];
  const isLeft = useLeftToOthers();
  useCompleteSections(place);
  useClosedEditor(chapter?.code, isLeft);
  const readOnly = useReadOnly('sections');
  const hasText = useReport().isBlank(`sections.${chapter?.code}`) === false;
  const [isWriting, setIsWriting] = useState(false);
  const editorName = useEditorName(chapter?.code);
  if (!chapter) return null;
  const isTextHidden = chapter.table !== undefined && !hasText && !isWriting;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      id={chapterId(chapter.code)}
      data-chapter={chapter.code}
      data-text={isTextHidden ? 'hidden' : undefined}
    >
      {place === 0 && <Desk />}
      <Flex justifyContent="space-between" alignItems="baseline" gap={4}>
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
              {say('chapter.table')}
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

/** Strapi's text editor refers to a label that is not there; the chapter's heading takes its id. */
function useEditorName(chapter: string | undefined): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    setName(chapter ? (editorOf(chapter)?.getAttribute('aria-labelledby') ?? undefined) : undefined);
  }, [chapter]);
  return name;
}

/** Closes Strapi's text editor at a stage that leaves the report to others; of stages it knows nothing. */
function useClosedEditor(chapter: string | undefined, isClosed: boolean): void {
  useEffect(() => {
    const editor = chapter && isClosed ? editorOf(chapter) : null;
    if (!editor) return;
    editor.contentEditable = 'false';
    editor.setAttribute('aria-readonly', 'true');
    return () => {
      editor.contentEditable = 'true';
      editor.removeAttribute('aria-readonly');
    };
  }, [chapter, isClosed]);
}

/**
 * Once anything is written into a chapter, all chapters get their codes and headings: a place of the form that nobody
 * wrote to says nothing about which chapter it is.
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
