import { useEffect, useState } from 'react';
import type { DeviceRole } from './device-choice';

export interface SoundDevice {
  id: string;
  /** Empty until the browser was allowed to tell. */
  name: string;
}

export type SoundDevices = Record<DeviceRole, readonly SoundDevice[]>;

const NONE: SoundDevices = { microphone: [], speaker: [], ringer: [] };

function ofKind(devices: readonly MediaDeviceInfo[], kind: MediaDeviceKind): SoundDevice[] {
  return devices
    .filter((device) => device.kind === kind && device.deviceId !== '')
    .filter((device) => device.deviceId !== 'default' && device.deviceId !== 'communications')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}

/** What is plugged in just now; follows what is plugged in and out. */
export function useMediaDevices(): SoundDevices {
  const [devices, setDevices] = useState(NONE);
  useEffect(() => {
    const media = navigator.mediaDevices as MediaDevices | undefined;
    if (media?.enumerateDevices === undefined) {
      return;
    }
    let stopped = false;
    const look = (): void =>
      void media
        .enumerateDevices()
        .then((found) => {
          const outputs = ofKind(found, 'audiooutput');
          const microphone = ofKind(found, 'audioinput');
          if (!stopped) {
            setDevices({ microphone, speaker: outputs, ringer: outputs });
          }
        })
        .catch(() => undefined);
    look();
    media.addEventListener('devicechange', look);
    return () => {
      stopped = true;
      media.removeEventListener('devicechange', look);
    };
  }, []);
  return devices;
}
