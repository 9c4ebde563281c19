import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { pageTimers, type Timers } from '@/lib/timers';

const USUAL_MS = 3_000;

/**
 * What is asked for again because of what others did: at once, but then no more often than every few
 * seconds, however busy the team is. What happens in between is asked for together.
 */
export class Renewals {
  private readonly resting = new Map<string, { cancel: () => void; next: (() => void) | null }>();

  constructor(
    private readonly client: QueryClient,
    private readonly timers: Timers = pageTimers,
  ) {}

  /** Asks again for all that is held under the key. */
  renew(queryKey: QueryKey, everyMs = USUAL_MS): void {
    this.run(hashKey(queryKey), () => void this.client.invalidateQueries({ queryKey }), everyMs);
  }

  /** Does what goes by this name, now or as soon as it may. */
  run(name: string, act: () => void, everyMs = USUAL_MS): void {
    const rest = this.resting.get(name);
    if (rest === undefined) {
      this.rest(name, everyMs);
      act();
    } else {
      rest.next = act;
    }
  }

  stop(): void {
    this.resting.forEach(({ cancel }) => cancel());
    this.resting.clear();
  }

  private rest(name: string, everyMs: number): void {
    const cancel = this.timers.after(everyMs, () => {
      const next = this.resting.get(name)?.next ?? null;
      this.resting.delete(name);
      if (next !== null) {
        this.run(name, next, everyMs);
      }
    });
    this.resting.set(name, { cancel, next: null });
  }
}
