import { Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../../words';
import type { ImportPreview } from './items';

interface DoubtProps {
  readonly guess: ImportPreview['guesses'][number];
  readonly onCheck: () => void;
}

/** Asks a person to look where a file and its text disagree about whose report it is, or of which year. */
export function Doubt({ guess, onCheck }: DoubtProps) {
  const { say, pick } = useWords();
  return (
    <Flex role="alert" gap={4} padding={4} background="warning100" wrap="wrap" data-doubt>
      <Typography textColor="neutral800">{pick(guess.reason)}</Typography>
      <Button size="S" variant="secondary" onClick={onCheck}>
        {say('import.check')}
      </Button>
    </Flex>
  );
}
