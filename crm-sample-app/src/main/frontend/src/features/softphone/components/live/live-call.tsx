import { useState } from 'react';
import { useAccount } from '@/hooks/use-session';
import { cancelHandover, completeHandover, dropParticipant } from '../../api/calls';
import type { LivePhase } from '../../call-machine';
import { whoHears } from '../../hearing';
import type { OwnCall } from '../../own-calls';
import { words } from '../../strings';
import { CallControls } from './call-controls';
import { CallHeading } from './call-heading';
import { CallNotices } from './call-notices';
import { HandoverPanel } from './handover-panel';
import { InviteDialog } from './invite-dialog';
import { Keypad } from './keypad';
import { ParticipantList } from './participant-list';
import { useCallControl } from './use-call-control';

/** The call in hand: who hears whom, and everything one can do about it. */
export function LiveCall({ own }: { own: OwnCall<LivePhase> }) {
  const { id: userId } = useAccount();
  const [keypad, setKeypad] = useState(false);
  const [invite, setInvite] = useState<'transfer' | 'add' | null>(null);
  const control = useCallControl();
  const { call, phase } = own;
  const { muted } = phase;
  return (
    <>
      <CallHeading own={own} />
      {call.participants.length > 0 && (
        <p className="mt-1 text-sm font-medium">
          {whoHears(call, { userId, muted: muted || own.phase.silent, elsewhere: !own.active })}
        </p>
      )}
      {call.participants.length === 0 && muted && (
        <p className="mt-1 text-sm font-medium">{words.mutedFor(words.theCaller)}</p>
      )}
      <CallNotices own={own} problem={control.problem} />
      {!keypad && (
        <ParticipantList
          call={call}
          ownId={userId}
          muted={muted}
          onDrop={({ label }) => control.run(() => dropParticipant(call.id, label))}
        />
      )}
      {call.handover !== null && (
        <HandoverPanel
          handover={call.handover}
          pending={control.pending}
          onComplete={() => control.run(() => completeHandover(call.id))}
          onCancel={() => control.run(() => cancelHandover(call.id))}
        />
      )}
      {keypad && <Keypad callId={call.id} />}
      <CallControls
        own={own}
        keypad={keypad}
        onKeypad={() => setKeypad(!keypad)}
        onInvite={setInvite}
      />
      <InviteDialog callId={call.id} purpose={invite} onClose={() => setInvite(null)} />
    </>
  );
}
