import { pinyin } from 'pinyin-pro';

/** As the schema has it: small letters, digits and hyphens, 2 to 40 of them, a letter first. */
const longest = 40;

/**
 * The code of a new stage, made from its name: 法规审核 becomes `fagui-shenhe`. A number tells it from codes that are
 * taken.
 *
 * @param taken codes that exist
 */
export function codeFor(name: string, taken: readonly string[]): string {
  const spoken = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const spelled = pairs(spoken)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, longest - 4)
    .replace(/-+$/, '');
  const stem = spelled.length < 2 ? 'stage' : spelled;
  const free = [stem, ...Array.from({ length: taken.length + 1 }, (_, index) => `${stem}-${index + 2}`)];
  return free.find((code) => !taken.includes(code)) ?? stem;
}

/** Most Chinese words have two characters: their syllables stand together. */
function pairs(syllables: readonly string[]): string {
  return syllables.map((syllable, index) => (index % 2 === 1 ? `${syllable}-` : syllable)).join('');
}
