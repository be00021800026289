/** What the Content Manager hands to a panel beside the form. */
export interface PanelProps {
  readonly model: string;
  /** `undefined` while the report is being created. */
  readonly documentId?: string | undefined;
  readonly document?: unknown;
}
