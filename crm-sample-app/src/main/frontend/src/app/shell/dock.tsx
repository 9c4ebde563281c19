import { useMemo } from 'react';
import { CallRecord } from '@/features/caller/components/call-record';
import { CallerCard } from '@/features/caller/components/caller-card';
import { CallerName } from '@/features/caller/components/caller-name';
import type { Ended } from '@/features/caller/wrap-up/use-pending';
import { WrapUps } from '@/features/caller/wrap-up/wrap-ups';
import { callerOf } from '@/features/softphone/caller';
import { CallDock } from '@/features/softphone/components/call-dock';
import { DockSlotsContext, type DockSlots } from '@/features/softphone/dock-slots';
import { useOwnCalls, type OwnCall } from '@/features/softphone/own-calls';
import { usePhone } from '@/features/softphone/phone-context';
import { runningCalls } from '@/features/softphone/phone-state';
import { stillRinging, useRingingCards } from '@/features/softphone/ringing-cards';

/** Customers with whom this agent has talked here; nobody writes down what colleagues said. */
function toWriteDown(calls: readonly OwnCall[]): readonly Ended[] {
  return calls
    .filter(({ phase, call }) => {
      const talked = phase.name === 'ended' && phase.seconds !== null;
      const answered = call.direction === 'inbound' || call.answeredAt !== null;
      return talked && answered && call.direction !== 'internal';
    })
    .map(({ call }) => ({ callId: call.id, who: callerOf(call).short }));
}

function useEnded(): readonly Ended[] {
  const told = JSON.stringify(toWriteDown(useOwnCalls()));
  return useMemo(() => JSON.parse(told) as Ended[], [told]);
}

function DockWrapUps() {
  const { state } = usePhone();
  const ringing = stillRinging(useRingingCards()).length > 0;
  return <WrapUps ended={useEnded()} busy={ringing || runningCalls(state).length > 0} />;
}

const SLOTS: DockSlots = {
  name: (call, usual) => <CallerName call={call} usual={usual} />,
  caller: (call) => <CallerCard call={call} />,
  record: (call) => <CallRecord call={call} />,
  wrapUps: <DockWrapUps />,
};

/** The call dock with all that is known about whom one talks to. */
export function Dock({ className }: { className: string }) {
  return (
    <DockSlotsContext value={SLOTS}>
      <CallDock className={className} />
    </DockSlotsContext>
  );
}
