import { ArrowRightLeft, UserPlus } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { formatNumber } from '@/lib/phone-number';
import type { Handover } from '@/lib/wire/participant';
import { words } from '../../strings';

export function inviteeName({ to }: Handover): string {
  return to.user?.fullName ?? formatNumber(to.number ?? '');
}

function heading(handover: Handover): string {
  const name = inviteeName(handover);
  switch (handover.kind) {
    case 'transfer':
      return words.transferring(name);
    case 'consult':
      return words.asking(name);
    case 'add':
      return words.adding(name);
  }
}

function progress(handover: Handover): string {
  if (handover.state === 'ringing') {
    return words.handoverRinging;
  }
  const name = inviteeName(handover);
  return handover.kind === 'consult' ? words.handoverJoined(name) : words.handoverAddJoined(name);
}

interface HandoverPanelProps {
  handover: Handover;
  pending: boolean;
  onComplete: () => void;
  onCancel: () => void;
}

/** A transfer on its way: where it stands, and how to finish or undo it. */
export function HandoverPanel({ handover, pending, onComplete, onCancel }: HandoverPanelProps) {
  const consult = handover.kind === 'consult';
  const joined = handover.state === 'joined';
  return (
    <div role="status" className="mt-3 rounded-lg border border-hold-line bg-surface p-3">
      <Badge tone={joined ? 'live' : 'ringing'} icon={consult ? ArrowRightLeft : UserPlus}>
        {heading(handover)}
      </Badge>
      <p className="mt-1.5 text-sm">{progress(handover)}</p>
      <div className="mt-2 flex flex-wrap gap-2 *:flex-1 *:px-2">
        {consult && (
          <Button variant="primary" disabled={!joined || pending} onClick={onComplete}>
            {words.completeTransfer}
          </Button>
        )}
        {(consult || !joined) && (
          <Button disabled={pending} onClick={onCancel}>
            {handover.kind === 'add' ? words.cancelAdd : words.cancelTransfer}
          </Button>
        )}
      </div>
    </div>
  );
}
