import { IDLE, type CallPhase } from './call-machine';
import type { DeviceState } from './phone';

/** All there is to know about this agent's telephone; tabs send it to each other as it is. */
export interface PhoneState {
  /** The agent wants to take calls. */
  online: boolean;
  device: DeviceState;
  call: CallPhase;
}

export const OFFLINE: PhoneState = {
  online: false,
  device: { phase: 'offline', problem: null },
  call: IDLE,
};
