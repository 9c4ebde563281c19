import { useEffect } from 'react';

/** A page that is opened from far down a list begins at its top. */
export function useScrollUp(): void {
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which an effect must not return.
    window.scrollTo(0, 0);
  }, []);
}
