import type { Timers } from '@/lib/timers';
import type { DeviceToken } from './api/device-token';

const REFRESH_AT = 0.8;
const RETRY_MS = 30_000;
const SPARE_MS = 60_000;

/** Keeps a valid token at hand and tells of each new one in time. */
export class DeviceTokens {
  private newest: DeviceToken | null = null;
  private stopped = false;
  private cancel: () => void = () => undefined;

  constructor(
    private readonly ask: () => Promise<DeviceToken>,
    private readonly timers: Timers,
    private readonly onNew: (token: string) => void,
  ) {}

  /** A token that is good for a while; asks the server only if there is none. */
  async get(): Promise<DeviceToken> {
    const token = this.newest;
    if (token !== null && Date.parse(token.expiresAt) - Date.now() > SPARE_MS) {
      return token;
    }
    return this.fetch();
  }

  async fetch(): Promise<DeviceToken> {
    const token = await this.ask();
    this.newest = token;
    const life = Date.parse(token.expiresAt) - Date.now();
    this.refreshIn(Math.max(1_000, life * REFRESH_AT));
    return token;
  }

  /** Replaces the token after `delayMs`, whatever its age. */
  refreshIn(delayMs: number): void {
    this.cancel();
    if (!this.stopped) {
      this.cancel = this.timers.after(delayMs, () => void this.refresh());
    }
  }

  pause(): void {
    this.cancel();
  }

  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  private async refresh(): Promise<void> {
    try {
      const { token } = await this.fetch();
      if (!this.stopped) {
        this.onNew(token);
      }
    } catch {
      this.refreshIn(RETRY_MS);
    }
  }
}
