import { BellRing, CircleAlert, CircleCheck } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { useSyncExternalStore } from 'react';
import { ui } from '@/config/strings';
import { toastStore } from '@/lib/toasts';
import { Button } from './button';

const ICONS = { done: CircleCheck, problem: CircleAlert, reminder: BellRing } as const;
const COLOURS = { done: 'text-live', problem: 'text-missed', reminder: 'text-accent' } as const;

export function Toaster() {
  const toasts = useSyncExternalStore(
    (listener) => toastStore.subscribe(listener),
    () => toastStore.get(),
  );
  return (
    <Radix.Provider duration={6000} label={ui.notification}>
      {toasts.map((toast) => {
        const Icon = ICONS[toast.kind];
        return (
          <Radix.Root
            key={toast.id}
            onOpenChange={(open) => !open && toastStore.dismiss(toast.id)}
            className="flex items-start gap-3 rounded-xl border bg-surface p-3.5 shadow-lg motion-safe:animate-enter"
          >
            <Icon
              aria-hidden
              className={`mt-0.5 size-5 shrink-0 ${COLOURS[toast.kind]}`}
            />
            <Radix.Description className="min-w-0 flex-1 text-sm break-words">
              {toast.text}
            </Radix.Description>
            {toast.action !== undefined && (
              <Radix.Action asChild altText={toast.action.label} onClick={toast.action.run}>
                <Button className="-my-1">{toast.action.label}</Button>
              </Radix.Action>
            )}
          </Radix.Root>
        );
      })}
      {/* Never over a call: the dock is at the bottom of a small screen, and at the right of a large one. */}
      <Radix.Viewport className="fixed top-16 right-3 z-50 flex w-[min(22rem,calc(100vw-1.5rem))] flex-col gap-2 lg:top-auto lg:right-88 lg:bottom-4 xl:right-100" />
    </Radix.Provider>
  );
}
