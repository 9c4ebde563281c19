import { ApiError, errorText } from '@/lib/api-error';
import type { Timers } from '@/lib/timers';
import type { Call } from '@/lib/wire/call';
import { CallBoard } from './call-board';
import { OtherSideGone, type CreatePhone, type Phone, type PhoneCall } from './phone';
import type { PhoneServer } from './phone-server';
import { isSilenced, OFFLINE, type PhoneState } from './phone-state';
import { words } from './strings';
import { withTimeout } from './with-timeout';

const LOST_MS = 2_000;
const FAREWELL_MS = 5_000;
const HOLD_MS = 3_000;
const HANG_UP_GRACE_MS = 1_500;
const RETIRE_MS = 10_000;

/** Runs the telephone in the one tab that owns it: claim, connect, talk, hold, end. */
export class PhoneEngine {
  private readonly board: CallBoard;
  private phone: Phone | null = null;
  private readonly lines = new Map<number, PhoneCall>();
  /** Calls whose customer was put on hold from here. */
  private readonly held = new Set<number>();

  constructor(
    private readonly createPhone: CreatePhone,
    private readonly server: PhoneServer,
    private readonly timers: Timers,
    onState: (state: PhoneState) => void,
  ) {
    this.board = new CallBoard(timers, onState);
  }

  /** Makes the device ready, or tries again if that has failed. */
  goOnline(): void {
    if (this.phone !== null) {
      if (this.board.state.device.phase === 'failed') {
        this.phone.start();
      }
      return;
    }
    this.board.change({ online: true, device: { phase: 'starting', problem: null } });
    this.phone = this.createPhone((device) => {
      if (this.phone !== null) {
        this.board.change({ device });
      }
    });
    this.phone.start();
  }

  goOffline(): void {
    const phone = this.phone;
    this.phone = null;
    this.lines.forEach((line) => line.hangUp());
    this.lines.clear();
    phone?.stop();
    this.board.change(OFFLINE);
  }

  /** Another tab has taken over: open lines go on until the server ends them, in silence. */
  retire(): void {
    this.board.fallSilent();
    const phone = this.phone;
    this.phone = null;
    phone?.retire();
    this.timers.after(RETIRE_MS, () => phone?.stop());
  }

  /** Takes a call that rings, is parked, or runs on another of this agent's devices. */
  async answer(call: Call): Promise<void> {
    const phone = this.phone;
    if (phone === null || this.board.runs(call.id)) {
      return;
    }
    this.board.begin({ name: 'claiming', call });
    const before = this.board.state.active;
    const room = this.makeRoom(call.id);
    if (await this.claim(call)) {
      await room.done;
      await this.connect(phone, call, this.server.release);
    } else {
      await room.done;
      room.undo();
      this.activate(before);
    }
  }

  /** Connects to a call that is this agent's already: one placed from here. */
  async join(call: Call): Promise<void> {
    const phone = this.phone;
    if (phone === null || this.board.runs(call.id)) {
      return;
    }
    this.board.begin({ name: 'connecting', call });
    await this.makeRoom(call.id).done;
    await this.connect(phone, call, this.server.hangUp);
  }

  /** Ends the call on the server first: a line that merely vanished would be kept for us. */
  async hangUp(callId: number): Promise<void> {
    if (!this.board.runs(callId)) {
      return;
    }
    this.board.happened(callId, { type: 'leaving', leaving: true });
    try {
      await this.server.hangUp(callId);
    } catch (error) {
      this.board.happened(callId, { type: 'leaving', leaving: false });
      this.complain(callId, words.notHungUp, error);
      return;
    }
    const line = this.lines.get(callId);
    line?.setMuted(true);
    this.ended(callId);
    this.timers.after(HANG_UP_GRACE_MS, () => line?.hangUp());
  }

  /** Ends the line alone, for a call that the server no longer knows. */
  drop(callId: number): void {
    this.lines.get(callId)?.hangUp();
    this.ended(callId);
  }

  async setMuted(callId: number, muted: boolean): Promise<void> {
    this.board.happened(callId, { type: 'muted', muted });
    this.tune(callId);
    try {
      await this.server.mute(callId, muted);
    } catch (error) {
      // Silence is the safe truth: whatever was asked for, the other side doesn't hear us now.
      this.board.happened(callId, { type: 'muted', muted: true });
      this.tune(callId);
      this.complain(callId, muted ? words.mutedHereOnly : words.notUnmuted, error);
    }
  }

  async setOnHold(callId: number, on: boolean): Promise<void> {
    if (!on) {
      await this.makeRoom(callId).done;
      this.activate(callId);
    }
    await this.askHold(callId, on);
  }

  sendDigits(callId: number, digits: string): void {
    this.lines.get(callId)?.sendDigits(digits);
  }

  dismiss(callId: number): void {
    this.board.dismiss(callId);
  }

  private async claim(call: Call): Promise<boolean> {
    try {
      await this.server.answer(call.id);
      this.board.happened(call.id, { type: 'claimed' });
      return this.board.phase(call.id)?.name === 'connecting';
    } catch (error) {
      const by = error instanceof ApiError ? error.answeredByName : null;
      this.board.happened(
        call.id,
        by === null
          ? { type: 'failed', text: errorText(error) }
          : { type: 'refused', by, text: words.answeredBy(by) },
      );
      this.board.dismissLater(call.id, by === null ? FAREWELL_MS : LOST_MS);
      return false;
    }
  }

  /** Opens the line; a call that doesn't connect is given back to the server. */
  private async connect(
    phone: Phone,
    { id }: Call,
    giveBack: PhoneServer['release'],
  ): Promise<void> {
    try {
      const line = await phone.connect(id, {
        onEnded: () => this.ended(id),
        onTrouble: (trouble) => this.board.happened(id, { type: 'trouble', trouble }),
        onSilence: (silent) => this.board.happened(id, { type: 'silent', silent }),
      });
      if (this.board.phase(id)?.name !== 'connecting') {
        line.hangUp();
        return;
      }
      this.lines.set(id, line);
      this.board.happened(id, { type: 'opened', at: Date.now() });
      this.activate(id);
    } catch (error) {
      void giveBack(id).catch(() => undefined);
      if (error instanceof OtherSideGone) {
        this.ended(id);
        return;
      }
      this.board.happened(id, { type: 'failed', text: errorText(error) });
      this.board.dismissLater(id, FAREWELL_MS);
    }
  }

  /** Silences every other line at once and asks for music on those that would hear nothing. */
  private makeRoom(callId: number): { done: Promise<unknown>; undo: () => void } {
    const others = [...this.lines.keys()].filter((id) => id !== callId && !this.held.has(id));
    this.activate(null);
    const asked = others.map((id) => this.askHold(id, true));
    return {
      done: withTimeout(this.timers, HOLD_MS, '', Promise.all(asked)).catch(() => undefined),
      undo: () => others.forEach((id) => void this.askHold(id, false)),
    };
  }

  private async askHold(callId: number, on: boolean): Promise<void> {
    try {
      await this.server.hold(callId, on);
      if (on) {
        this.held.add(callId);
      } else {
        this.held.delete(callId);
      }
      this.board.happened(callId, { type: 'problem', text: null });
    } catch (error) {
      this.complain(callId, on ? words.notHeld : words.notResumed, error);
    }
  }

  private complain(callId: number, what: string, error: unknown): void {
    this.board.happened(callId, { type: 'problem', text: `${what} ${errorText(error)}` });
  }

  private activate(callId: number | null): void {
    const active = callId !== null && this.lines.has(callId) ? callId : null;
    this.board.change({ active });
    this.lines.forEach((_line, id) => this.tune(id));
  }

  private tune(callId: number): void {
    const phase = this.board.phase(callId);
    if (phase?.name === 'live') {
      this.lines.get(callId)?.setMuted(isSilenced(this.board.state, phase));
    }
  }

  private ended(callId: number): void {
    this.lines.delete(callId);
    this.held.delete(callId);
    if (this.board.state.active === callId) {
      this.board.change({ active: null });
    }
    this.board.happened(callId, { type: 'ended', at: Date.now() });
    this.board.dismissLater(callId, FAREWELL_MS);
  }
}
