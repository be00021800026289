/** Which of its two languages a refusal speaks. */
import type { Context } from 'koa';
import type { Language } from '../../../model';

/** Chinese first, a stroke, English: as refusals are written. */
const both = /^(.*[\u3000-\u9fff\uff00-\uffef].*?) \/ ([^\u3000-\u9fff]*)$/su;

/** One half of a text in both languages; a text that is in one language stays as it is. */
export function inOneLanguage(text: string, language: Language): string {
  const [, zh, en] = both.exec(text) ?? [];
  return (language === 'zh' ? zh : en) ?? text;
}

/** The panel names the language that it is in, and no other; a browser names several. */
const ofThePanel: Readonly<Record<string, Language>> = { 'zh-Hans': 'zh', en: 'en' };

/**
 * The language of the person behind a request: that of the panel, else what a signed-in person chose, else what the
 * browser asks for.
 *
 * @returns `undefined` where nobody says: a program reads both
 */
export function languageOf(ctx: Context): Language | undefined {
  const asked = ctx.get('Accept-Language');
  if (asked === '' || asked.startsWith('*')) return chosenBy(ctx);
  ctx.vary('Accept-Language');
  const accepted = ctx.acceptsLanguages(['zh', 'en']);
  return ofThePanel[asked] ?? chosenBy(ctx) ?? (accepted === 'zh' || accepted === 'en' ? accepted : undefined);
}

function chosenBy({ state }: Context): Language | undefined {
  // Strapi spells it so.
  const chosen: unknown = state.user?.preferedLanguage;
  if (typeof chosen !== 'string') return undefined;
  return chosen.startsWith('zh') ? 'zh' : 'en';
}
