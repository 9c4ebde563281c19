export interface Toast {
  id: number;
  kind: 'done' | 'problem' | 'reminder';
  text: string;
  /** What can still be done about it; never the only place for it. */
  action?: { label: string; run: () => void };
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((tell) => tell());
}

/** Short notices about what happened elsewhere; never the only place of anything important. */
export const toastStore = {
  get: (): readonly Toast[] => toasts,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  dismiss(id: number): void {
    publish(toasts.filter((toast) => toast.id !== id));
  },
};

export function toast(kind: Toast['kind'], text: string, action?: Toast['action']): void {
  if (!toasts.some((each) => each.text === text)) {
    lastId += 1;
    publish([...toasts.slice(-3), { id: lastId, kind, text, ...(action && { action }) }]);
  }
}
