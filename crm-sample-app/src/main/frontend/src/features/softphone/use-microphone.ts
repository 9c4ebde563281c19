import { useEffect, useState } from 'react';
import { useStored } from '@/hooks/use-stored';
import { deviceChoice } from './device-choice';
import { microphoneState, type MicrophoneState } from './microphone';

const PERMISSION = { name: 'microphone' as PermissionName };

/** Watches whether the microphone could be used; `fine` where the browser doesn't tell. */
export function useMicrophone(watching: boolean): MicrophoneState {
  const [state, setState] = useState<MicrophoneState>('fine');
  const choice = useStored(deviceChoice);
  useEffect(() => {
    const media = navigator.mediaDevices as MediaDevices | undefined;
    if (!watching || media?.enumerateDevices === undefined) {
      return;
    }
    let stopped = false;
    let permission: PermissionStatus | null = null;
    const look = (): void =>
      void microphoneState()
        .then((next) => !stopped && setState(next))
        .catch(() => undefined);
    look();
    media.addEventListener('devicechange', look);
    void navigator.permissions
      .query(PERMISSION)
      .then((status) => {
        permission = status;
        status.addEventListener('change', look);
      })
      .catch(() => undefined);
    return () => {
      stopped = true;
      media.removeEventListener('devicechange', look);
      permission?.removeEventListener('change', look);
    };
  }, [watching, choice]);
  return watching ? state : 'fine';
}
