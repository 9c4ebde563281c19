import { useEffect, useState } from 'react';

/** The time in milliseconds, renewed every `periodMs`, while `ticking`. */
export function useNow(periodMs = 1000, ticking = true): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!ticking) {
      return;
    }
    const tick = (): void => setNow(Date.now());
    const first = setTimeout(tick, 0);
    const id = setInterval(tick, periodMs);
    return () => {
      clearTimeout(first);
      clearInterval(id);
    };
  }, [periodMs, ticking]);
  return now;
}
