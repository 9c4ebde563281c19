const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/** Doubling delay with jitter: half of it is fixed, half is chance, so that clients spread out. */
export function backOff(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  return Math.round(full / 2 + (full / 2) * random());
}
