/** What is on the clipboard, as files: itself, or a page or text that was copied. */

/** @param name what pasted content is called; @returns none for what a field takes itself, or for nothing */
export function pastedFiles({ clipboardData, target }: PasteEvent, name: string): File[] {
  const files = [...clipboardData.files];
  if (files.length > 0) return files;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return [];
  const html = clipboardData.getData('text/html');
  if (/<(?:table|p|div)[\s>]/i.test(html)) return [new File([html], `${name}.html`, { type: 'text/html' })];
  const text = clipboardData.getData('text/plain');
  return text.trim() === '' ? [] : [new File([text], `${name}.txt`, { type: 'text/plain' })];
}

/** A paste as the browser tells of it, by hand or by React. */
export interface PasteEvent {
  readonly clipboardData: DataTransfer;
  readonly target: EventTarget;
}
