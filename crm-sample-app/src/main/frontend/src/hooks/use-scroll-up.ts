import { useEffect } from 'react';

/** A page that is opened from far down a list begins at its top. */
export function useScrollUp(): void {
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    void window.scrollTo(0, 0);
  }, []);
}
