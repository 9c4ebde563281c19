import type { Call } from '@/lib/wire/call';
import type { PhoneState } from '../phone-state';

export type PhoneCommand =
  | { do: 'answer'; call: Call }
  | { do: 'join'; call: Call }
  | { do: 'hang-up'; callId: number }
  | { do: 'drop'; callId: number }
  | { do: 'mute'; callId: number; muted: boolean }
  | { do: 'hold'; callId: number; on: boolean }
  | { do: 'digits'; callId: number; digits: string }
  | { do: 'dismiss'; callId: number }
  | { do: 'retry' }
  | { do: 'go-offline' };

/** What one user's tabs say to each other. They run the same code, so it needs no checking. */
export type TabMessage =
  | { kind: 'state'; state: PhoneState }
  | { kind: 'who-leads' }
  | { kind: 'command'; command: PhoneCommand };
