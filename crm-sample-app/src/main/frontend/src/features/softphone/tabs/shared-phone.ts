import type { Call } from '@/lib/wire/call';
import type { PhoneEngine } from '../phone-engine';
import { OFFLINE, type PhoneState } from '../phone-state';
import type { SeekLeadership } from './leadership';
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
  private readonly engine: PhoneEngine;
  private leave: (() => void) | null = null;
  private leading = false;

  constructor(private readonly options: SharedPhoneOptions) {
    this.engine = options.createEngine((state) => this.changedHere(state));
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
    this.leave ??= this.options.seekLeadership(this.name, () => {
      this.leading = true;
      this.engine.goOnline();
    });
    if (!this.state.online) {
      this.set({ ...this.state, online: true, device: { phase: 'starting', problem: null } });
    }
  }

  /** Tries again after the device could not be made ready. */
  retry(): void {
    this.perform({ do: 'retry' });
  }

  /**
   * Tells all tabs, not only the leading one: a tab that waits in the queue may get the lock before
   * it hears that nobody wants it any more.
   */
  goOffline(): void {
    this.say({ kind: 'command', command: { do: 'go-offline' } });
    this.giveUp();
  }

  answer(call: Call): void {
    this.perform({ do: 'answer', call });
  }

  hangUp(): void {
    this.perform({ do: 'hang-up' });
  }

  setMuted(muted: boolean): void {
    this.perform({ do: 'mute', muted });
  }

  dismiss(): void {
    this.perform({ do: 'dismiss' });
  }

  /** Gives the device back; another tab of the user takes it over. */
  close(): void {
    const channel = this.channel;
    this.channel = null;
    channel?.close();
    this.giveUp();
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

  private changedHere(state: PhoneState): void {
    this.set({ ...state, ownedHere: state.online });
    this.say({ kind: 'state', state });
  }

  private giveUp(): void {
    this.engine.goOffline();
    this.leading = false;
    this.leave?.();
    this.leave = null;
  }

  private perform(command: PhoneCommand): void {
    if (this.leading) {
      this.run(command);
    } else {
      this.say({ kind: 'command', command });
    }
  }

  private run(command: PhoneCommand): void {
    switch (command.do) {
      case 'answer':
        void this.engine.answer(command.call);
        break;
      case 'hang-up':
        this.engine.hangUp();
        break;
      case 'mute':
        this.engine.setMuted(command.muted);
        break;
      case 'dismiss':
        this.engine.dismiss();
        break;
      case 'retry':
        this.engine.goOnline();
        break;
      case 'go-offline':
        this.goOffline();
        break;
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

function plain({ online, device, call }: SharedPhoneState): PhoneState {
  return { online, device, call };
}
