import { cn } from '@/lib/cn';

export const OVERLAY = 'fixed inset-0 z-40 bg-black/50';

export const SHEET = cn(
  'fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] overflow-y-auto rounded-t-2xl border bg-surface p-5',
  'shadow-xl motion-safe:animate-enter sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2',
  'sm:w-full sm:max-w-lg sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-2xl sm:p-6',
);
