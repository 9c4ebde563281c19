import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface SidewaysProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** What may be wider than its place: it is scrolled sideways, by the keyboard too. */
export function Sideways({ label, className, children }: SidewaysProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else only a pointer could scroll it
    <div role="group" aria-label={label} tabIndex={0} className={cn('overflow-x-auto', className)}>
      {children}
    </div>
  );
}
