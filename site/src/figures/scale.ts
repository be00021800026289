const most = 5;
const rounds = [1, 2, 5, 10];

/** Round numbers from 0 up to one that is no less than the highest value, at most six of them. */
export function ticksUpTo(highest: number): number[] {
  const rough = highest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * (rounds.find((round) => round * power >= rough) ?? rounds[rounds.length - 1] ?? 1));
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step);
}
