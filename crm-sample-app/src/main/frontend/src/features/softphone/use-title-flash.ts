import { useEffect } from 'react';
import { every, wakefulTimers } from '@/lib/timers';

/** While the tab is hidden, its title changes to and fro so that it stands out. */
export function useTitleFlash(text: string | null): void {
  useEffect(() => {
    if (text === null) {
      return;
    }
    let before: string | null = null;
    const restore = (): void => {
      if (before !== null) {
        document.title = before;
        before = null;
      }
    };
    const flash = (): void => {
      if (before === null && document.hidden) {
        before = document.title;
        document.title = text;
      } else {
        restore();
      }
    };
    flash();
    const stop = every(wakefulTimers(), 1_000, flash);
    return () => {
      stop();
      restore();
    };
  }, [text]);
}
