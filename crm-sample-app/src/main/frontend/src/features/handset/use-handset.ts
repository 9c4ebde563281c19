import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LineStats } from '@/lib/line-stats';
import { Handset } from './handset';
import type { HandsetState } from './handset-state';
import type { Levels } from './mixer';

declare global {
  interface Window {
    /** Lets a browser test see that sound flows, and whose. */
    __handset?: {
      stats: () => Promise<LineStats>;
      levels: () => Record<string, Levels>;
      level: (party: string, hz: number) => number;
    };
  }
}

/** The telephone with this `number` for as long as the component stands; the number is fixed. */
export function useHandset(number: string): { state: HandsetState; handset: Handset } {
  const [handset] = useState(() => new Handset(number));
  useEffect(() => {
    handset.switchOn();
    window.__handset = { stats: handset.stats, levels: handset.levels, level: handset.level };
    return () => {
      delete window.__handset;
      handset.switchOff();
    };
  }, [handset]);
  return { state: useSyncExternalStore(handset.subscribe, handset.get), handset };
}
