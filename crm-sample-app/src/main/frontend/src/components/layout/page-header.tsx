import type { ReactNode } from 'react';

/** A page's title and its one primary action. */
export function PageHeader({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="flex min-h-10 flex-wrap items-center justify-between gap-3">
      <h1 className="min-w-0 text-2xl font-semibold tracking-tight break-words" dir="auto">
        {title}
      </h1>
      {children}
    </header>
  );
}
