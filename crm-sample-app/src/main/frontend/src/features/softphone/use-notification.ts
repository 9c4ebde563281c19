import { useEffect } from 'react';

/** While the tab is hidden, a call that rings shows as a notification of the browser. */
export function useNotification(text: string | null, enabled: boolean): void {
  useEffect(() => {
    const possible = 'Notification' in window && Notification.permission === 'granted';
    if (text === null || !enabled || !possible || !document.hidden) {
      return;
    }
    const notification = new Notification(text, { tag: 'voipcrm-ringing' });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
    return () => notification.close();
  }, [text, enabled]);
}
