import { useEffect } from 'react';
import { useLiveConnection } from '@/hooks/live-connection';
import { every, wakefulTimers } from '@/lib/timers';

const BEAT_MS = 10_000;

/** While `registered`, tells the server at once and every ten seconds that calls can ring here. */
export function usePresence(registered: boolean): void {
  const { status, send } = useLiveConnection();
  useEffect(() => {
    if (!registered || status !== 'online') {
      return;
    }
    const beat = (): void => void send({ type: 'presence', device: 'registered' });
    beat();
    const stop = every(wakefulTimers(), BEAT_MS, beat);
    return () => {
      stop();
      send({ type: 'presence', device: 'unregistered' });
    };
  }, [registered, status, send]);
}
