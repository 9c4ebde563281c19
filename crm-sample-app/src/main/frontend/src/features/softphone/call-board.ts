import type { Timers } from '@/lib/timers';
import { isRunning, nextPhase, type CallEvent, type CallPhase } from './call-machine';
import { OFFLINE, phaseOf, type PhoneState } from './phone-state';

/** The telephone's state and the only way to change it; everybody who listens is told. */
export class CallBoard {
  private current: PhoneState = OFFLINE;
  private silenced = false;

  constructor(
    private readonly timers: Timers,
    private readonly onState: (state: PhoneState) => void,
  ) {}

  get state(): PhoneState {
    return this.current;
  }

  change(change: Partial<PhoneState>): void {
    this.current = { ...this.current, ...change };
    if (!this.silenced) {
      this.onState(this.current);
    }
  }

  /** From now on nobody is told: another tab speaks for this agent. */
  fallSilent(): void {
    this.silenced = true;
  }

  phase(callId: number): CallPhase | null {
    return phaseOf(this.current, callId);
  }

  runs(callId: number): boolean {
    const phase = this.phase(callId);
    return phase !== null && isRunning(phase);
  }

  begin(phase: CallPhase): void {
    const others = this.current.calls.filter((each) => each.call.id !== phase.call.id);
    this.change({ calls: [...others, phase] });
  }

  happened(callId: number, event: CallEvent): void {
    const phase = this.phase(callId);
    const next = phase === null ? null : nextPhase(phase, event);
    if (next !== null && next !== phase) {
      this.change({ calls: this.current.calls.map((each) => (each === phase ? next : each)) });
    }
  }

  /** Takes a call that is over off the screen; a running one stays. */
  dismiss(callId: number): void {
    const phase = this.phase(callId);
    if (phase !== null && !isRunning(phase)) {
      this.change({ calls: this.current.calls.filter((each) => each !== phase) });
    }
  }

  dismissLater(callId: number, delayMs: number): void {
    const leaving = this.phase(callId);
    this.timers.after(delayMs, () => {
      if (this.phase(callId) === leaving) {
        this.dismiss(callId);
      }
    });
  }
}
