import type { ConnectionStatus } from '@/lib/live/live-socket';
import type { Availability } from './api/availability';
import type { MicrophoneState } from './microphone';
import type { DeviceState } from './phone';
import { words } from './strings';

export interface Reach {
  connection: ConnectionStatus;
  device: DeviceState;
  microphone: MicrophoneState;
  availability: Availability;
}

export interface Obstacle {
  text: string;
  /** False for what the agent chose: it is told, not complained about. */
  wrong: boolean;
  /** The agent may simply become available again. */
  byChoice: boolean;
}

const wrong = (text: string): Obstacle => ({ text, wrong: true, byChoice: false });

function ofDevice({ phase, problem }: DeviceState): Obstacle | null {
  switch (phase) {
    case 'offline':
      return { text: words.bannerOffline, wrong: false, byChoice: false };
    case 'reconnecting':
      return wrong(words.bannerReconnecting);
    case 'failed':
      return wrong(`${words.bannerFailed} ${problem ?? ''}`.trim());
    case 'starting':
    case 'ready':
      return null;
  }
}

/** The weightiest reason why no call rings here or nobody would hear the agent, with a remedy. */
export function obstacleOf(reach: Reach): Obstacle | null {
  if (reach.connection === 'waiting') {
    return wrong(words.bannerConnection);
  }
  const device = ofDevice(reach.device);
  if (device !== null) {
    return device;
  }
  if (reach.device.phase === 'ready' && reach.microphone !== 'fine') {
    return wrong(words.bannerMicrophone[reach.microphone]);
  }
  return reach.availability === 'available'
    ? null
    : { text: words.bannerState[reach.availability], wrong: false, byChoice: true };
}
