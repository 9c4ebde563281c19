import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { ui } from '@/config/strings';
import { cn } from '@/lib/cn';
import { OVERLAY, SHEET } from './layer';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: string;
  children: ReactNode;
  /** For what stands side by side. */
  wide?: boolean;
}

export function Dialog({ open, onClose, title, description, children, wide = false }: DialogProps) {
  const described = description === undefined ? { 'aria-describedby': undefined } : {};
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content className={cn(SHEET, wide && 'sm:max-w-3xl')} {...described}>
          <div className="mb-4 flex items-start justify-between gap-4">
            <div className="min-w-0 break-words">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="text-sm text-ink-soft">
                  {description}
                </Radix.Description>
              )}
            </div>
            <Radix.Close
              aria-label={ui.close}
              className="-m-2 inline-flex size-10 shrink-0 items-center justify-center rounded-lg hover:bg-sunken"
            >
              <X aria-hidden className="size-5" />
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
