import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { FormAlert } from '@/components/ui/notice';
import { inviteToCall, type Invitee } from '../../api/calls';
import { words } from '../../strings';
import { InviteActions } from './invite-actions';
import { InviteeChooser, type Chosen } from './invitee-chooser';
import { useCallControl } from './use-call-control';
import type { HandoverKind } from '@/lib/wire/participant';

interface InviteDialogProps {
  callId: number;
  /** What the agent came for; null while the dialog is closed. */
  purpose: 'transfer' | 'add' | null;
  onClose: () => void;
}

const wireInvitee = (chosen: Chosen): Invitee =>
  chosen.kind === 'colleague' ? { userId: chosen.userId } : { number: chosen.number };

function InviteForm({ callId, purpose, onClose }: InviteDialogProps & { purpose: 'transfer' | 'add' }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const control = useCallControl();
  const invite = (kind: HandoverKind): void => {
    if (chosen !== null) {
      control.run(() => inviteToCall(callId, kind, wireInvitee(chosen)), onClose);
    }
  };
  return (
    <div className="space-y-4">
      <InviteeChooser chosen={chosen} onChoose={setChosen} />
      {control.problem !== null && <FormAlert>{control.problem}</FormAlert>}
      <InviteActions
        purpose={purpose}
        disabled={chosen === null || control.pending}
        onInvite={invite}
      />
    </div>
  );
}

/** Finds whom to hand the call to or bring in, with what they do at the moment. */
export function InviteDialog(props: InviteDialogProps) {
  const { purpose, onClose } = props;
  return (
    <Dialog
      open={purpose !== null}
      onClose={onClose}
      title={purpose === 'add' ? words.inviteAdd : words.inviteTransfer}
      description={words.inviteText}
    >
      {purpose !== null && <InviteForm {...props} purpose={purpose} />}
    </Dialog>
  );
}
