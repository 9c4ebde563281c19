import { Fragment } from 'react';
import { useKey } from '@/hooks/use-key';
import { useDockSlots } from '../dock-slots';
import { callInHand, isLive, useOwnCalls, type OwnCall } from '../own-calls';
import { words } from '../strings';
import { CallResult } from './call-result';
import { callLook } from './live/call-look';
import { ConnectingCall } from './live/connecting-call';
import { LiveCall } from './live/live-call';
import { useCallActions } from './live/use-call-actions';
import { WaitingCall } from './live/waiting-call';

function Card({ own, inHand }: { own: OwnCall; inHand: boolean }) {
  const { name } = own.phase;
  if (isLive(own) && !inHand) {
    return <WaitingCall own={own} />;
  }
  if (isLive(own) || name === 'connecting') {
    return (
      <section
        aria-label={words.liveRegion}
        className={`rounded-xl border-2 p-4 ${callLook(own).frame}`}
      >
        {isLive(own) ? <LiveCall own={own} /> : <ConnectingCall own={own} />}
      </section>
    );
  }
  return name === 'ended' || name === 'failed' ? <CallResult own={own} /> : null;
}

/** The agent's own calls, the one with the microphone first; keys are meant for that one. */
export function OwnCalls() {
  const calls = useOwnCalls();
  const inHand = callInHand(calls);
  const act = useCallActions(inHand);
  useKey('mute', act.toggleMute, inHand !== null);
  useKey('hold', act.toggleHold, inHand !== null && act.holdReason === null);
  useKey('hangUp', act.hangUp, inHand !== null);
  const { record } = useDockSlots();
  return (
    <>
      {calls.map((own) => (
        <Card key={own.call.id} own={own} inHand={own.call.id === inHand?.call.id} />
      ))}
      {inHand !== null && inHand.call.direction !== 'internal' && (
        <Fragment key={inHand.call.id}>{record(inHand.call)}</Fragment>
      )}
    </>
  );
}
