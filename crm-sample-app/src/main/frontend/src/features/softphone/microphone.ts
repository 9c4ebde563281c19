import { words } from './strings';

/** Asks for the microphone now, so that the question doesn't come while a caller waits. */
export async function microphoneProblem(): Promise<string | null> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    stream.getTracks().forEach((track) => track.stop());
    return null;
  } catch (error) {
    const missing = error instanceof DOMException && error.name === 'NotFoundError';
    return missing ? words.microphoneMissing : words.microphoneBlocked;
  }
}
