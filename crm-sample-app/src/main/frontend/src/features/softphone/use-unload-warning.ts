import { useEffect } from 'react';

/** Closing the tab that carries a call asks first; the caller would be left with music. */
export function useUnloadWarning(talking: boolean): void {
  useEffect(() => {
    if (!talking) {
      return;
    }
    const closing = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', closing);
    return () => window.removeEventListener('beforeunload', closing);
  }, [talking]);
}
