import { AlertDialog as Radix } from 'radix-ui';
import { Button } from './button';
import { OVERLAY, SHEET } from './layer';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Radix.Root open={props.open} onOpenChange={(next) => !next && props.onCancel()}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content className={SHEET}>
          <Radix.Title className="text-lg font-semibold break-words">{props.title}</Radix.Title>
          <Radix.Description className="mt-2 break-words text-ink-soft">{props.text}</Radix.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <Radix.Cancel asChild>
              <Button>{props.cancel}</Button>
            </Radix.Cancel>
            <Button variant="danger" onClick={props.onConfirm}>
              {props.confirm}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
