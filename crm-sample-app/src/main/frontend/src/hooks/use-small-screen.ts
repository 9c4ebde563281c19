import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => window.matchMedia('(max-width: 767px)');

function subscribe(listener: () => void): () => void {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True where a table must become a list of two-line rows. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
