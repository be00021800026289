/** Numbers that a sheet shows as a day or a time. */

const words = /"[^"]*"|[\\!].|[_*].|\[[^\]]*\]/gs;

export function isDateFormat(format: string): boolean {
  const [first = ''] = format.replace(words, '').split(';');
  return /[ymdhs]/i.test(first) && !/general|[0#?]/i.test(first);
}

const dayMilliseconds = 86_400_000;
/** Excel counts a 29 February 1900, which never was. */
const firstDay = Date.UTC(1899, 11, 30);

const two = (number: number): string => String(number).padStart(2, '0');

/** The day as the cell shows it. */
export function dateText(serial: number, format: string): string {
  const day = new Date(firstDay + Math.round(serial * 86_400) * (dayMilliseconds / 86_400));
  if (Number.isNaN(day.getTime())) return String(serial);
  let isTime = false;
  const [first = ''] = format.replace(/\[[^\]]*\]/g, '').split(';');
  return first.replace(/"([^"]*)"|[\\!](.)|[_*].|y+|m+|d+|h+|s+|@/gi, (part, quoted?: string, escaped?: string) => {
    const words = quoted ?? escaped;
    if (words !== undefined) return words;
    const letter = part[0]?.toLowerCase() ?? '';
    const number = partOf(day, letter, isTime);
    isTime ||= letter === 'h' || letter === 's';
    return number === undefined ? '' : digitsOf(number, letter, part.length);
  });
}

function digitsOf(number: number, letter: string, length: number): string {
  if (letter === 'y') return length > 2 ? String(number) : two(number % 100);
  return length > 1 ? two(number) : String(number);
}

function partOf(day: Date, letter: string, isTime: boolean): number | undefined {
  if (letter === 'y') return day.getUTCFullYear();
  if (letter === 'm') return isTime ? day.getUTCMinutes() : day.getUTCMonth() + 1;
  if (letter === 'd') return day.getUTCDate();
  if (letter === 'h') return day.getUTCHours();
  return letter === 's' ? day.getUTCSeconds() : undefined;
}
