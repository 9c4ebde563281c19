import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const BOX = cn(
  'h-10 w-full rounded-lg border border-line-strong bg-surface px-3 text-ink',
  'placeholder:text-ink-soft aria-invalid:border-missed disabled:opacity-60',
);

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(BOX, className)} {...rest} />;
}

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select className={cn(BOX, className)} {...rest} />;
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cn(BOX, 'h-auto py-2', className)} {...rest} />;
}
