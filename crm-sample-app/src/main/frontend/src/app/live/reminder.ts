import { formatDue } from '@/lib/due';
import { toast } from '@/lib/toasts';
import type { Task } from '@/lib/wire/task';

/** Tells that a task is due: on the page, and by the browser while nobody looks at the page. */
export function remind(task: Task): void {
  const whom = task.contact === null ? '' : ` · ${task.contact.name}`;
  const text = `Due ${formatDue(task, Date.now())}: ${task.title}${whom}`;
  toast('reminder', text);
  const possible = 'Notification' in window && Notification.permission === 'granted';
  if (possible && document.hidden) {
    const notification = new Notification(text, { tag: `voipcrm-task-${task.id}` });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
  }
}
