/**
 * The telephone as the rest of the softphone sees it. The vendor's SDK stands behind it, and a
 * fake in tests.
 */
export type DevicePhase = 'offline' | 'starting' | 'ready' | 'reconnecting' | 'failed';

export interface DeviceState {
  phase: DevicePhase;
  /** What is wrong and what to do, for `failed`. */
  problem: string | null;
}

export type LineTrouble = 'none' | 'reconnecting' | 'poor';

export interface PhoneCallListener {
  onEnded: () => void;
  onTrouble: (trouble: LineTrouble) => void;
  /** The microphone gives nothing at all though the line isn't muted, or gives sound again. */
  onSilence: (silent: boolean) => void;
}

export interface PhoneCall {
  hangUp: () => void;
  setMuted: (muted: boolean) => void;
  /** Plays keypad tones to the other side: `0`–`9`, `*`, `#`. */
  sendDigits: (digits: string) => void;
}

/** The other side was gone before the call opened: nothing is wrong with this telephone. */
export class OtherSideGone extends Error {}

export interface Phone {
  /** Gets the device ready; progress is told through the listener. Never rejects. */
  start: () => void;
  /**
   * Joins the call on the server, on a line of its own: several may be open at once. Resolves once
   * sound can flow, rejects with a sentence to show, or with {@link OtherSideGone}.
   */
  connect: (callId: number, listener: PhoneCallListener) => Promise<PhoneCall>;
  /** Takes no more calls; open lines go on until they end. */
  retire: () => void;
  /** Ends whatever runs and forgets the device. */
  stop: () => void;
}

export type CreatePhone = (onDevice: (state: DeviceState) => void) => Phone;
