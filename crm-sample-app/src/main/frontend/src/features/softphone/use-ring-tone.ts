import { useEffect } from 'react';
import { useStored } from '@/hooks/use-stored';
import { deviceChoice } from './device-choice';
import { playOn } from './play-on';
import { RING_TONE } from './sounds';

/** Loops the ring tone while `ringing`; a browser that refuses sound stays silent. */
export function useRingTone(ringing: boolean): void {
  const { ringer } = useStored(deviceChoice);
  useEffect(() => {
    if (!ringing) {
      return;
    }
    const tone = new Audio(RING_TONE);
    tone.loop = true;
    void playOn(tone, ringer);
    return () => tone.pause();
  }, [ringing, ringer]);
}
