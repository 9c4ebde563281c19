import { ApiError, errorText } from '@/lib/api-error';
import type { Timers } from '@/lib/timers';
import type { Call } from '@/lib/wire/call';
import { isBusy, nextPhase, type CallEvent } from './call-machine';
import { OtherSideGone, type CreatePhone, type Phone, type PhoneCall } from './phone';
import { OFFLINE, type PhoneState } from './phone-state';
import { words } from './strings';

const LOST_MS = 2_000;
const FAREWELL_MS = 5_000;

export interface PhoneServer {
  /** Takes the call for this agent; a 409 names who was faster. */
  answer: (callId: number) => Promise<unknown>;
  /** Gives an unconnected call back so that it rings on. */
  release: (callId: number) => Promise<unknown>;
}

/** Runs the telephone in the one tab that owns it: claim, connect, talk, end. */
export class PhoneEngine {
  private state: PhoneState = OFFLINE;
  private phone: Phone | null = null;
  private line: PhoneCall | null = null;
  private cancelDismiss: () => void = () => undefined;

  constructor(
    private readonly createPhone: CreatePhone,
    private readonly server: PhoneServer,
    private readonly timers: Timers,
    private readonly onState: (state: PhoneState) => void,
  ) {}

  /** Makes the device ready, or tries again if that has failed. */
  goOnline(): void {
    if (this.phone !== null) {
      if (this.state.device.phase === 'failed') {
        this.phone.start();
      }
      return;
    }
    this.publish({ ...this.state, online: true, device: { phase: 'starting', problem: null } });
    this.phone = this.createPhone((device) => {
      if (this.phone !== null) {
        this.publish({ ...this.state, device });
      }
    });
    this.phone.start();
  }

  goOffline(): void {
    const phone = this.phone;
    this.phone = null;
    this.line?.hangUp();
    this.line = null;
    phone?.stop();
    this.cancelDismiss();
    this.publish(OFFLINE);
  }

  async answer(call: Call): Promise<void> {
    const phone = this.phone;
    if (phone === null || isBusy(this.state.call)) {
      return;
    }
    this.happened({ type: 'answer', call });
    if (await this.claim(call)) {
      await this.connect(phone, call);
    }
  }

  hangUp(): void {
    this.line?.hangUp();
    this.ended();
  }

  setMuted(muted: boolean): void {
    this.line?.setMuted(muted);
    this.happened({ type: 'muted', muted });
  }

  dismiss(): void {
    this.happened({ type: 'dismiss' });
  }

  private async claim(call: Call): Promise<boolean> {
    try {
      await this.server.answer(call.id);
      this.happened({ type: 'claimed' });
      return this.waitsFor(call);
    } catch (error) {
      const by = error instanceof ApiError ? error.answeredByName : null;
      this.happened(
        by === null
          ? { type: 'failed', text: errorText(error) }
          : { type: 'refused', by, text: words.answeredBy(by) },
      );
      this.dismissLater(by === null ? FAREWELL_MS : LOST_MS);
      return false;
    }
  }

  private async connect(phone: Phone, call: Call): Promise<void> {
    try {
      const line = await phone.connect(call.id, {
        onEnded: () => this.ended(),
        onTrouble: (trouble) => this.happened({ type: 'trouble', trouble }),
      });
      if (!this.waitsFor(call)) {
        line.hangUp();
        return;
      }
      this.line = line;
      this.happened({ type: 'opened', at: Date.now() });
    } catch (error) {
      void this.server.release(call.id).catch(() => undefined);
      if (error instanceof OtherSideGone) {
        this.ended();
        return;
      }
      this.happened({ type: 'failed', text: errorText(error) });
      this.dismissLater(FAREWELL_MS);
    }
  }

  private waitsFor(call: Call): boolean {
    const now = this.state.call;
    return now.name === 'connecting' && now.call.id === call.id;
  }

  private ended(): void {
    this.line = null;
    this.happened({ type: 'ended', at: Date.now() });
    this.dismissLater(FAREWELL_MS);
  }

  private dismissLater(delayMs: number): void {
    this.cancelDismiss();
    this.cancelDismiss = this.timers.after(delayMs, () => this.dismiss());
  }

  private happened(event: CallEvent): void {
    const call = nextPhase(this.state.call, event);
    if (call !== this.state.call) {
      this.publish({ ...this.state, call });
    }
  }

  private publish(state: PhoneState): void {
    this.state = state;
    this.onState(state);
  }
}
