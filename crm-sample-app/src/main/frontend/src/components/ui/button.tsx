import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const VARIANTS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border border-line bg-surface text-ink hover:bg-sunken',
  ghost: 'text-ink hover:bg-sunken',
  answer: 'bg-live text-on-accent hover:bg-live-hover',
  danger: 'bg-missed text-on-accent hover:bg-missed-hover',
} as const;

const SIZES = {
  medium: 'h-10 px-4',
  large: 'h-12 px-5 text-base',
  icon: 'size-10',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  variant?: keyof typeof VARIANTS;
  size?: keyof typeof SIZES;
  asChild?: boolean;
}

export function Button({
  variant = 'secondary',
  size = 'medium',
  asChild = false,
  className,
  ...rest
}: ButtonProps) {
  const Element = asChild ? Slot.Root : 'button';
  return (
    <Element
      type={asChild ? undefined : 'button'}
      className={cn(
        'inline-flex shrink-0 items-center justify-center gap-2 rounded-lg text-sm font-medium',
        'transition-colors duration-150 disabled:opacity-50 [&_svg]:size-4.5 [&_svg]:shrink-0',
        VARIANTS[variant],
        SIZES[size],
        className,
      )}
      {...rest}
    />
  );
}
