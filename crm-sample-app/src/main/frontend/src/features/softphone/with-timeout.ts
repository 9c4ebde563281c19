import type { Timers } from '@/lib/timers';

/** Gives up on a promise that may never settle. */
export function withTimeout<T>(
  timers: Timers,
  delayMs: number,
  text: string,
  work: Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(delayMs, () => reject(new Error(text)));
    work.then(resolve, reject).finally(cancel);
  });
}
