import { Flex, TextButton, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useState } from 'react';
import { useWords } from '../../words';
import { placeText, type ShownCount } from './shown';

/** How many rows that were answered late are named. */
const mostRows = 50;

/** What chapter one wants to know, as sentences to copy; the report is written in Chinese, whoever reads this. */
export function Sentences({ counted }: { readonly counted: ShownCount }) {
  const { say } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const text = counted.sentences.map(({ zh }) => zh).join('');
  const { total, first } = counted.later;
  return (
    <section aria-label={say('register.sentences')}>
      <Flex gap={4}>
        <Typography variant="delta" tag="h3">
          {say('register.sentences')}
        </Typography>
        <TextButton
          startIcon={<Duplicate />}
          onClick={() => void navigator.clipboard.writeText(text).then(() => setIsCopied(true))}
        >
          {say('register.copy')}
        </TextButton>
        <Typography role="status">{isCopied ? say('register.copied') : ''}</Typography>
      </Flex>
      <Typography tag="p" lang="zh-Hans" data-sentences>
        {text}
      </Typography>
      {total > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('register.later', {
            count: total,
            rows: first
              .slice(0, mostRows)
              .map((place) => placeText(counted, place))
              .join(', '),
          })}
        </Typography>
      )}
    </section>
  );
}
