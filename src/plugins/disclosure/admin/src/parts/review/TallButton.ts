import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A button that may take two lines where the panel is narrow. */
export const TallButton = styled(Button)`
  height: auto;
  min-height: 3.2rem;
  padding-block: 0.6rem;
`;
