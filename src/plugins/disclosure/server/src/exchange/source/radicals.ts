/**
 * Radicals in the place of letters: fonts draw both alike, and copying from a PDF gives the one for the other.
 * Source: the Unicode Character Database, EquivalentUnifiedIdeograph; those of the Kangxi block have compatibility
 * mappings of their own.
 */
const kangxi = /[\u2F00-\u2FDF]/g;
const supplement = /[\u2E80-\u2EF3]/g;

const pairs =
  '⺁厂⺄乙⺇几⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞饣⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲亀⻳龟';
const letters = new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, radical = '', letter = '']) => [radical, letter]));

/** The text with letters where it has radicals. */
export const withLetters = (text: string): string =>
  text
    .replace(kangxi, (radical) => radical.normalize('NFKC'))
    .replace(supplement, (radical) => letters.get(radical) ?? radical);
