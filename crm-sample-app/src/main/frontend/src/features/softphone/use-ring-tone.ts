import { useEffect } from 'react';
import { RING_TONE } from './sounds';

/** Loops the ring tone while `ringing`; a browser that refuses sound stays silent. */
export function useRingTone(ringing: boolean): void {
  useEffect(() => {
    if (!ringing) {
      return;
    }
    const tone = new Audio(RING_TONE);
    tone.loop = true;
    void tone.play().catch(() => undefined);
    return () => tone.pause();
  }, [ringing]);
}
