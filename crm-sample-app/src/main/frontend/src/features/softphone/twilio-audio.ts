import type { Device as TwilioDevice } from '@twilio/voice-sdk';
import type { DeviceChoice } from './device-choice';

/**
 * Routes a device's sound to what the agent chose. A choice that is unplugged at the moment is
 * skipped: the browser's own device takes its place.
 */
export async function routeSound(device: TwilioDevice, choice: DeviceChoice): Promise<void> {
  const audio = device.audio;
  if (audio === null) {
    return;
  }
  if (choice.microphone === 'default') {
    if (audio.inputDevice !== null && !device.isBusy) {
      await audio.unsetInputDevice();
    } else if (audio.inputDevice !== null && audio.availableInputDevices.has('default')) {
      await audio.setInputDevice('default');
    }
  } else if (audio.availableInputDevices.has(choice.microphone)) {
    await audio.setInputDevice(choice.microphone);
  }
  if (audio.isOutputSelectionSupported && audio.availableOutputDevices.has(choice.speaker)) {
    await audio.speakerDevices.set(choice.speaker);
  }
}
