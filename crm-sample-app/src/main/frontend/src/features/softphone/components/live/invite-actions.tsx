import { Button } from '@/components/ui/button';
import type { HandoverKind } from '@/lib/wire/participant';
import { words } from '../../strings';

interface InviteActionsProps {
  purpose: 'transfer' | 'add';
  disabled: boolean;
  onInvite: (kind: HandoverKind) => void;
}

/** Asking first is the kind way, so it comes first. */
export function InviteActions({ purpose, disabled, onInvite }: InviteActionsProps) {
  if (purpose === 'add') {
    return (
      <Button
        variant="primary"
        className="w-full"
        disabled={disabled}
        onClick={() => onInvite('add')}
      >
        {words.addNow}
      </Button>
    );
  }
  return (
    <div className="grid grid-cols-2 gap-2">
      <Button variant="primary" disabled={disabled} onClick={() => onInvite('consult')}>
        {words.askFirst}
      </Button>
      <Button disabled={disabled} onClick={() => onInvite('transfer')}>
        {words.transferNow}
      </Button>
    </div>
  );
}
