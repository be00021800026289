/** Where chapters and cells stand on the page, for links from the list beside it. */
export const chapterAnchor = (chapter: string): string => `reading-${chapter}`;

export const cellAnchor = (address: string): string => `reading-${address}`;

/** Goes to a cell or chapter and gives it the keyboard, so that a screen reader goes on there. */
export function showPlace(path: string): void {
  const [first = '', chapter = ''] = path.split('.');
  const place = document.getElementById(first === 'sections' ? chapterAnchor(chapter) : cellAnchor(path));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
