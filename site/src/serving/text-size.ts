/** How large the reader wants the text; `large` and `larger` serve readers with weak eyes (适老化). */
export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

/** The cookie that remembers it. It says nothing about the reader. */
export const textSizeCookie = 'text-size';

export const textSizeOf = (value: string | null | undefined): TextSize =>
  textSizes.find((size) => size === value) ?? 'normal';

/** A path on this site to go back to; whatever leads elsewhere becomes the home page. */
export function safeReturn(path: string | null | undefined): string {
  if (!path || !/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes('\\')) return '/';
  return path;
}
