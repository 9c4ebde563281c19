import { isRunning, type CallPhase, type LivePhase } from './call-machine';
import type { DeviceState } from './phone';

/** All there is to know about this agent's telephone; tabs send it to each other as it is. */
export interface PhoneState {
  /** The agent wants to take calls. */
  online: boolean;
  device: DeviceState;
  /** Own calls, in the order they were taken, and for a moment those that are over. */
  calls: readonly CallPhase[];
  /** The one call that may hear this agent; every other one gets silence. */
  active: number | null;
}

export const OFFLINE: PhoneState = {
  online: false,
  device: { phase: 'offline', problem: null },
  calls: [],
  active: null,
};

export function phaseOf(state: PhoneState, callId: number): CallPhase | null {
  return state.calls.find((phase) => phase.call.id === callId) ?? null;
}

export function runningCalls(state: PhoneState): readonly CallPhase[] {
  return state.calls.filter(isRunning);
}

export function liveCalls(state: PhoneState): readonly LivePhase[] {
  return state.calls.filter((phase) => phase.name === 'live');
}

/** True when the call's other side can't hear the agent, by choice or because another one does. */
export function isSilenced(state: PhoneState, phase: LivePhase): boolean {
  return phase.muted || state.active !== phase.call.id;
}
