import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../../words';
import { stageColors } from './chain-draft';

interface ColorChoiceProps {
  readonly name: string;
  readonly color: string;
  readonly onChange: (color: string) => void;
}

/** The colour of a stage: one of a few, or the one that it has. */
export function ColorChoice({ name, color, onChange }: ColorChoiceProps) {
  const { say } = useWords();
  const offered = stageColors.includes(color) ? stageColors : [...stageColors, color];
  return (
    <Flex direction="column" alignItems="stretch" gap={1} role="radiogroup" aria-label={say('stages.color')}>
      <Typography variant="pi" fontWeight="bold">
        {say('stages.color')}
      </Typography>
      <Flex gap={1} height="4rem" alignItems="center">
        {offered.map((each, index) => (
          <Swatch key={each} style={{ background: each }}>
            <input
              type="radio"
              name={`color ${name}`}
              aria-label={say('stages.colorOf', { number: index + 1 })}
              checked={each === color}
              onChange={() => onChange(each)}
            />
          </Swatch>
        ))}
      </Flex>
    </Flex>
  );
}

const Swatch = styled.label`
  width: 2.4rem;
  height: 2.4rem;
  border-radius: 50%;
  border: 3px solid ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;
  &:has(:checked) { box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.neutral800}; }
  &:has(:focus-visible) { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 3px; }
  input { opacity: 0; width: 100%; height: 100%; margin: 0; cursor: pointer; }
`;
