/**
 * Timers for what must go on in a hidden tab: presence, reconnecting, token refresh.
 *
 * Browsers let a hidden page's timers fire once a minute; an agent who looks at another tab would
 * then count as gone. A worker's timers are not throttled.
 */
export interface Timers {
  after(delayMs: number, action: () => void): () => void;
}

export const pageTimers: Timers = {
  after(delayMs, action) {
    const id = setTimeout(action, delayMs);
    return () => clearTimeout(id);
  },
};

function workerTimers(worker: Worker): Timers {
  const waiting = new Map<number, () => void>();
  let lastId = 0;
  worker.addEventListener('message', (event: MessageEvent<number>) => {
    const action = waiting.get(event.data);
    waiting.delete(event.data);
    action?.();
  });
  return {
    after(delayMs, action) {
      const id = ++lastId;
      waiting.set(id, action);
      worker.postMessage({ id, delay: delayMs });
      return () => {
        if (waiting.delete(id)) {
          worker.postMessage({ id, delay: null });
        }
      };
    },
  };
}

let shared: Timers | null = null;

export function wakefulTimers(): Timers {
  shared ??=
    typeof Worker === 'undefined'
      ? pageTimers
      : workerTimers(
          new Worker(new URL('./timers.worker.ts', import.meta.url), { type: 'module' }),
        );
  return shared;
}

/** Runs `action` every `periodMs` until the returned function is called. */
export function every(timers: Timers, periodMs: number, action: () => void): () => void {
  let stop = timers.after(periodMs, tick);
  function tick(): void {
    stop = timers.after(periodMs, tick);
    action();
  }
  return () => stop();
}
