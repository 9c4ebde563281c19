import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LineStats } from '@/lib/line-stats';
import { Handset } from './handset';
import type { HandsetState } from './handset-state';

declare global {
  interface Window {
    /** Lets a browser test see that sound flows. */
    __handset?: { stats: () => Promise<LineStats> };
  }
}

/** The telephone with this `number` for as long as the component stands; the number is fixed. */
export function useHandset(number: string): { state: HandsetState; handset: Handset } {
  const [handset] = useState(() => new Handset(number));
  useEffect(() => {
    handset.switchOn();
    window.__handset = { stats: handset.stats };
    return () => {
      delete window.__handset;
      handset.switchOff();
    };
  }, [handset]);
  return { state: useSyncExternalStore(handset.subscribe, handset.get), handset };
}
