import { CircleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ui } from '@/config/strings';
import { errorText } from '@/lib/api-error';
import { Button } from './button';

interface EmptyProps {
  icon: LucideIcon;
  title: string;
  text: string;
  children?: ReactNode;
}

/** What will stand here one day, and the first step towards it. */
export function EmptyNotice({ icon: Icon, title, text, children }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-1 rounded-xl border border-dashed px-6 py-10 text-center">
      <Icon aria-hidden className="mb-2 size-7 text-ink-soft" />
      <p className="font-medium">{title}</p>
      <p className="max-w-sm text-sm text-balance text-ink-soft">{text}</p>
      {children !== undefined && <div className="mt-4">{children}</div>}
    </div>
  );
}

interface ErrorProps {
  title: string;
  error: unknown;
  onRetry: () => void;
}

export function ErrorNotice({ title, error, onRetry }: ErrorProps) {
  return (
    <div
      role="alert"
      className="flex items-start gap-3 rounded-xl border border-missed-line bg-missed-soft p-4"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-missed" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        <p className="text-sm text-ink-soft">{errorText(error)}</p>
      </div>
      <Button onClick={onRetry}>{ui.retry}</Button>
    </div>
  );
}

export function FormAlert({ children }: { children: string }) {
  return (
    <p
      role="alert"
      className="flex items-start gap-2 rounded-lg border border-missed-line bg-missed-soft px-3 py-2.5 text-sm"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-missed" />
      {children}
    </p>
  );
}
