import { ApiError, errorText } from '@/lib/api-error';
import type { Timers } from '@/lib/timers';
import type { CallNote } from '@/lib/wire/note';
import type { DraftStore } from './draft';
import { bothTexts } from './both-texts';

const PAUSE_MS = 600;
const RETRY_MS = 5_000;

export type NoteStatus = 'loading' | 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused';

export interface NoteState {
  text: string;
  status: NoteStatus;
  /** Somebody else's text, or one's own from another window, was joined with this one. */
  merged: boolean;
  /** Why the server refused it, in words. */
  problem: string | null;
}

export interface NoteServer {
  load: () => Promise<CallNote>;
  save: (text: string, version: number, keepalive: boolean) => Promise<CallNote>;
}

/**
 * Saves a note while it is typed. What the server doesn't have yet stays in the browser; when the
 * same note was changed elsewhere, both texts stay.
 */
export class NoteKeeper {
  state: NoteState = { text: '', status: 'loading', merged: false, problem: null };
  private version: number | null = null;
  private work: Promise<void> = Promise.resolve();
  private cancelTimer: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly server: NoteServer,
    private readonly draft: DraftStore,
    private readonly timers: Timers,
  ) {
    const kept = draft.get();
    if (kept !== null) {
      this.state = { ...this.state, text: kept.text };
    }
  }

  readonly get = (): NoteState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  type(text: string): void {
    this.draft.set({ text, version: this.version });
    this.change({ text, status: 'unsaved', problem: null });
    this.later(PAUSE_MS);
  }

  /** Brings everything typed so far to the server; true if it is there. */
  async flush(keepalive = false): Promise<boolean> {
    this.cancelTimer();
    this.work = this.work.then(() => this.exchange(keepalive));
    await this.work;
    return this.draft.get() === null;
  }

  /** The server's note may have changed: reads it again. */
  reload(): Promise<boolean> {
    this.version = null;
    return this.flush();
  }

  private later(delayMs: number): void {
    this.cancelTimer();
    this.cancelTimer = this.timers.after(delayMs, () => void this.flush());
  }

  private async exchange(keepalive: boolean): Promise<void> {
    if (this.version !== null && this.draft.get() === null) {
      return;
    }
    try {
      if (this.version === null) {
        this.adopt(await this.server.load());
      }
      await this.store(keepalive);
    } catch (error) {
      this.failed(error);
    }
  }

  private adopt(found: CallNote): void {
    const mine = this.draft.get();
    this.version = found.version;
    if (mine === null || mine.text === found.text) {
      this.settle(found.text);
    } else if (mine.version !== found.version && found.text !== '') {
      const text = bothTexts(found.text, mine.text);
      this.draft.set({ text, version: found.version });
      this.change({ text, merged: true });
    }
  }

  private async store(keepalive: boolean): Promise<void> {
    const mine = this.draft.get();
    if (mine === null || this.version === null) {
      return;
    }
    this.change({ status: 'saving' });
    const saved = await this.server.save(mine.text, this.version, keepalive);
    this.version = saved.version;
    if (this.state.text === mine.text) {
      this.settle(mine.text);
    } else {
      this.draft.set({ text: this.state.text, version: saved.version });
      this.later(PAUSE_MS);
    }
  }

  private failed(error: unknown): void {
    if (error instanceof ApiError && error.status === 409) {
      this.version = null;
      this.change({ status: 'unsaved' });
      this.later(0);
    } else if (error instanceof ApiError && error.temporary) {
      this.change({ status: 'offline' });
      this.later(RETRY_MS);
    } else {
      this.change({ status: 'refused', problem: errorText(error) });
    }
  }

  private settle(text: string): void {
    this.draft.clear();
    this.change({ text, status: 'saved', problem: null });
  }

  private change(change: Partial<NoteState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((tell) => tell());
  }
}
