import { serverAddress } from '../../../api/server-address';

/** The public page of a report; at a cell, where one is named. A row group has no cell of its own. */
export const reportAddress = (organization: string, year: number, cell?: string): string =>
  `${serverAddress()}/api/disclosure/publications/${organization}/${year}.html${cell ? `#${cell}` : ''}`;
