/** What the Content Manager hands to an input. */
export interface InputProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly error?: string;
  readonly value?: unknown;
  readonly attribute: Readonly<Record<string, unknown>>;
  readonly onChange: (name: string, value: unknown) => void;
}
