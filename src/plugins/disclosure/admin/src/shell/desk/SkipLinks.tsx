import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import { enterPart, useTopOfPage } from '../../form-bridge/page';
import { useShortcut } from '../../form-bridge/useShortcut';
import { useWords } from '../../words';

/** The parts of the edit view between which F6 goes. The form is entered where the keyboard was last. */
const parts = ['[data-findings]', '[data-review]'] as const;

const isPartKey = ({ key, ctrlKey, altKey }: KeyboardEvent): boolean => key === 'F6' && !ctrlKey && !altKey;

let last: HTMLElement | null = null;

/** From the form to the findings, from there to the review, and back to where one wrote. */
function nextPart(): void {
  const { activeElement } = document;
  const at = parts.findIndex((selector) => activeElement?.closest(selector));
  if (at < 0) last = activeElement instanceof HTMLElement ? activeElement : null;
  if (parts.slice(at + 1).some(enterPart)) return;
  last?.focus();
}

/** The first stops of the keyboard on the page: over the form, to what is found and to the review. */
export function SkipLinks() {
  const { say } = useWords();
  const place = useTopOfPage();
  useShortcut(isPartKey, nextPart);
  return (
    place &&
    createPortal(
      <nav aria-label={say('skip.title')}>
        <Skip type="button" onClick={() => enterPart(parts[0])}>
          {say('skip.findings')}
        </Skip>
        <Skip type="button" onClick={() => enterPart(parts[1])}>
          {say('skip.review')}
        </Skip>
      </nav>,
      place,
    )
  );
}

const Skip = styled.button`
  position: fixed;
  top: 1rem;
  left: 50%;
  z-index: 10;
  padding: 0.8rem 1.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
  &:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; }
`;
