import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => window.matchMedia('(max-width: 1023px)');

function subscribe(listener: () => void): () => void {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True where the call dock lies beneath the page instead of beside it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
