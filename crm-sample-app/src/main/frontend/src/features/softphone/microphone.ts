import { deviceChoice } from './device-choice';
import { words } from './strings';

/** Asks for the microphone now, so that the question doesn't come while a caller waits. */
export async function microphoneProblem(): Promise<string | null> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    stream.getTracks().forEach((track) => track.stop());
    return null;
  } catch (error) {
    return wordsFor(error);
  }
}

export function wordsFor(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'NotFoundError' || name === 'OverconstrainedError'
    ? words.microphoneMissing
    : words.microphoneBlocked;
}

export type MicrophoneState = 'fine' | 'blocked' | 'missing' | 'chosen-missing';

/** Looks without opening the microphone: whether one is there, allowed, and the one chosen. */
export async function microphoneState(): Promise<MicrophoneState> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  const inputs = devices.filter((device) => device.kind === 'audioinput');
  if (inputs.length === 0) {
    return 'missing';
  }
  const permission = await navigator.permissions
    .query({ name: 'microphone' })
    .catch(() => null);
  if (permission?.state === 'denied') {
    return 'blocked';
  }
  const chosen = deviceChoice.get().microphone;
  const named = inputs.some((device) => device.deviceId !== '');
  const there = chosen === 'default' || inputs.some((device) => device.deviceId === chosen);
  return there || !named ? 'fine' : 'chosen-missing';
}
