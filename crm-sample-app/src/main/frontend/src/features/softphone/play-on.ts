/** Plays a sound on a chosen device; where that isn't possible, on the browser's own. */
export async function playOn(sound: HTMLAudioElement, deviceId: string): Promise<void> {
  if (deviceId !== 'default' && 'setSinkId' in sound) {
    await sound.setSinkId(deviceId).catch(() => undefined);
  }
  await sound.play().catch(() => undefined);
}
