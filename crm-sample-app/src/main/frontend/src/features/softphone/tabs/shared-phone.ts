import type { Call } from '@/lib/wire/call';
import type { PhoneEngine } from '../phone-engine';
import { OFFLINE, runningCalls, type PhoneState } from '../phone-state';
import type { SeekLeadership } from './leadership';
import { runCommand } from './run-command';
import type { PhoneCommand, TabMessage } from './tab-message';

/** A telephone that one tab owns and all tabs of the user show. */
export interface SharedPhoneState extends PhoneState {
  /** True in the tab that holds the device and its sound. */
  ownedHere: boolean;
}

export interface SharedPhoneOptions {
  userId: number;
  createEngine: (onState: (state: PhoneState) => void) => PhoneEngine;
  seekLeadership: SeekLeadership;
}

export class SharedPhone {
  private state: SharedPhoneState = { ...OFFLINE, ownedHere: false };
  private readonly listeners = new Set<() => void>();
  private channel: BroadcastChannel | null = null;
  private engine: PhoneEngine;
  private leave: (() => void) | null = null;
  private leading = false;

  constructor(private readonly options: SharedPhoneOptions) {
    this.engine = this.newEngine();
  }

  /** Joins the user's other tabs and shows what the leading one does. */
  open(): void {
    this.channel = new BroadcastChannel(this.name);
    this.channel.onmessage = (event: MessageEvent<TabMessage>) => this.heard(event.data);
    this.say({ kind: 'who-leads' });
  }

  readonly get = (): SharedPhoneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Queues for the device; the tab that holds it already keeps it. */
  goOnline(): void {
    this.leave ??= this.seek(false, () => undefined);
    if (!this.state.online) {
      this.set({ ...this.state, online: true, device: { phase: 'starting', problem: null } });
    }
  }

  /**
   * Tells all tabs, not only the leading one: a tab that waits in the queue may get the lock before
   * it hears that nobody wants it any more.
   */
  goOffline(): void {
    this.say({ kind: 'command', command: { do: 'go-offline' } });
    this.giveUp();
  }

  /** Does it here if this tab leads, else asks the tab that does. */
  perform(command: PhoneCommand): void {
    if (this.leading) {
      this.run(command);
    } else {
      this.say({ kind: 'command', command });
    }
  }

  /**
   * Brings a call to this very tab, with the telephone and the agent's other calls; goes online if
   * nothing of the agent's was. The server lets go of the older line when the new one is there.
   */
  moveHere(call: Call): void {
    if (this.leading) {
      void this.engine.answer(call);
      return;
    }
    const others = runningCalls(this.state).map((phase) => phase.call);
    const calls = [...others.filter(({ id }) => id !== call.id), call];
    this.leave?.();
    this.leave = this.seek(true, () => void this.answerAll(calls));
  }

  /** Gives the device back; another tab of the user takes it over. */
  close(): void {
    const channel = this.channel;
    this.channel = null;
    channel?.close();
    this.giveUp();
  }

  private seek(steal: boolean, then: () => void): () => void {
    return this.options.seekLeadership(this.name, {
      steal,
      onLeading: () => {
        this.leading = true;
        this.engine.goOnline();
        then();
      },
      onLost: () => this.lost(),
    });
  }

  /** One after the other: the last one is the one that hears the agent. */
  private async answerAll(calls: readonly Call[]): Promise<void> {
    for (const call of calls) {
      await this.engine.answer(call);
    }
  }

  private lost(): void {
    this.leading = false;
    this.leave = null;
    this.engine.retire();
    this.engine = this.newEngine();
    this.set({ ...this.state, ownedHere: false });
    this.goOnline();
    this.say({ kind: 'who-leads' });
  }

  private heard(message: TabMessage): void {
    switch (message.kind) {
      case 'state':
        this.mirror(message.state);
        break;
      case 'who-leads':
        if (this.leading) {
          this.say({ kind: 'state', state: plain(this.state) });
        }
        break;
      case 'command':
        if (this.leading) {
          this.run(message.command);
        } else if (message.command.do === 'go-offline') {
          this.giveUp();
        }
        break;
    }
  }

  private mirror(state: PhoneState): void {
    if (this.leading) {
      return;
    }
    this.set({ ...state, ownedHere: false });
    if (state.online) {
      this.goOnline();
    } else {
      this.leave?.();
      this.leave = null;
    }
  }

  private newEngine(): PhoneEngine {
    return this.options.createEngine((state) => {
      this.set({ ...state, ownedHere: state.online });
      this.say({ kind: 'state', state });
    });
  }

  private giveUp(): void {
    this.engine.goOffline();
    this.leading = false;
    this.leave?.();
    this.leave = null;
  }

  private run(command: PhoneCommand): void {
    if (command.do === 'go-offline') {
      this.goOffline();
    } else {
      runCommand(this.engine, command);
    }
  }

  private get name(): string {
    return `voipcrm-phone-${this.options.userId}`;
  }

  private say(message: TabMessage): void {
    this.channel?.postMessage(message);
  }

  private set(state: SharedPhoneState): void {
    this.state = state;
    this.listeners.forEach((tell) => tell());
  }
}

function plain({ online, device, calls, active }: SharedPhoneState): PhoneState {
  return { online, device, calls, active };
}
