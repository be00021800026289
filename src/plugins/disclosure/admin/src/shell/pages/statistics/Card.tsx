import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface CardProps {
  readonly title: string;
  /** What the figures are, and what they are taken of. */
  readonly definition: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of the page, with its definition. */
export function Card({ title, definition, name, children }: CardProps) {
  return (
    <Frame aria-label={title} data-chart={name}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {definition}
      </Typography>
      {children}
    </Frame>
  );
}

const Frame = styled(Box).attrs({
  tag: 'section',
  background: 'neutral0',
  padding: 6,
  hasRadius: true,
  shadow: 'tableShadow',
})`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  min-width: 0;
  @media print { box-shadow: none; break-inside: avoid; [data-files] { display: none; } }
`;
