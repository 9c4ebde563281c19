import { PhoneCall } from 'lucide-react';
import type { ReactNode } from 'react';
import { ui } from '@/config/strings';

/** The frame of the pages before one is in. */
export function Entrance(props: { title: string; text: string; children: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-6 p-4">
      <div className="flex items-center gap-2.5 text-lg font-semibold">
        <span className="inline-flex size-9 items-center justify-center rounded-xl bg-accent text-on-accent">
          <PhoneCall aria-hidden className="size-5" />
        </span>
        {ui.appName}
      </div>
      <div className="w-full max-w-sm rounded-2xl border bg-surface p-6 shadow-sm">
        <h1 className="text-xl font-semibold">{props.title}</h1>
        <p className="mt-1 mb-5 text-sm text-ink-soft">{props.text}</p>
        {props.children}
      </div>
    </main>
  );
}
