import { useEffect } from 'react';

/** A page that is opened from far down a list begins at its top. */
export function useScrollUp(): void {
  useEffect(() => window.scrollTo(0, 0), []);
}
