import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/cn';

const ITEM =
  'flex min-h-10 items-center gap-2.5 rounded-md px-3 text-sm outline-none select-none data-highlighted:bg-sunken [&_svg]:size-4.5';

interface MenuProps {
  trigger: ReactNode;
  children: ReactNode;
}

export function Menu({ trigger, children }: MenuProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={6}
          className="z-50 min-w-56 rounded-xl border bg-surface p-1.5 shadow-lg motion-safe:animate-enter"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function MenuItem({ className, ...rest }: ComponentProps<typeof Radix.Item>) {
  return <Radix.Item className={cn(ITEM, className)} {...rest} />;
}

export const MenuRadioGroup = Radix.RadioGroup;

export function MenuRadioItem({ className, ...rest }: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem
      className={cn(
        ITEM,
        'data-[state=checked]:font-semibold data-[state=checked]:text-accent',
        className,
      )}
      {...rest}
    />
  );
}

export function MenuLabel({ className, ...rest }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-3 py-1.5 text-xs text-ink-soft', className)} {...rest} />;
}

export function MenuLine() {
  return <Radix.Separator className="my-1.5 h-px bg-line" />;
}
