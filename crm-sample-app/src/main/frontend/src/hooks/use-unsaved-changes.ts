import { useEffect } from 'react';
import { leaveGuard } from '@/lib/leave-guard';

/** While `unsaved`, leaving the page or closing the tab asks first. */
export function useUnsavedChanges(unsaved: boolean): void {
  useEffect(() => {
    leaveGuard.setUnsaved(unsaved);
    if (!unsaved) {
      return;
    }
    const closing = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', closing);
    return () => {
      leaveGuard.setUnsaved(false);
      window.removeEventListener('beforeunload', closing);
    };
  }, [unsaved]);
}
