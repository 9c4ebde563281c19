import { useLive } from '@/hooks/use-live';
import { useAccount } from '@/hooks/use-session';
import { agentIn, isOnHold } from '@/lib/call-parties';
import type { LiveState } from '@/lib/live/live-state';
import type { Call } from '@/lib/wire/call';
import type { CallPhase, LivePhase } from './call-machine';
import { usePhone } from './phone-context';
import { phaseOf, runningCalls, type PhoneState } from './phone-state';

/** One of the agent's calls: what this browser does, and what the server says about it. */
export interface OwnCall<P extends CallPhase = CallPhase> {
  phase: P;
  call: Call;
  onHold: boolean;
  /** The microphone belongs to this call. */
  active: boolean;
}

/** The newest the server told about a call, else what was known when it was taken. */
export function latest(call: Call, live: LiveState): Call {
  return (
    live.calls.find((each) => each.id === call.id) ??
    live.ended.find((each) => each.id === call.id) ??
    call
  );
}

function own(state: PhoneState, live: LiveState, phase: CallPhase): OwnCall {
  const call = latest(phase.call, live);
  return { phase, call, onHold: isOnHold(call), active: state.active === call.id };
}

/** Own calls on this telephone; the one that has the microphone comes first. */
export function ownCalls(state: PhoneState, live: LiveState): readonly OwnCall[] {
  return state.calls
    .map((phase) => own(state, live, phase))
    .sort((a, b) => Number(b.active) - Number(a.active));
}

export function useOwnCalls(): readonly OwnCall[] {
  const { state } = usePhone();
  return ownCalls(state, useLive());
}

/** The call that keys such as M and H are meant for: the active one, else the only one. */
export function callInHand(calls: readonly OwnCall[]): OwnCall<LivePhase> | null {
  const live = calls.filter(isLive);
  return live.find((each) => each.active) ?? (live.length === 1 ? (live[0] ?? null) : null);
}

export function isLive(own: OwnCall): own is OwnCall<LivePhase> {
  return own.phase.name === 'live';
}

/** A call of this agent that no line of this browser carries. */
export interface StrayCall {
  call: Call;
  /** `parked`: the customer waits for us; `elsewhere`: we talk on another device. */
  kind: 'parked' | 'elsewhere';
}

function strayKind(call: Call, userId: number): StrayCall['kind'] | null {
  if (call.state === 'parked') {
    return call.parked?.rejoin?.id === userId ? 'parked' : null;
  }
  const talking = call.state === 'in-progress' || call.state === 'ringing';
  return talking && agentIn(call, userId) !== null ? 'elsewhere' : null;
}

export function strayCalls(
  state: PhoneState,
  live: LiveState,
  userId: number,
): readonly StrayCall[] {
  return live.calls.flatMap((call) => {
    const phase = phaseOf(state, call.id);
    const kind = strayKind(call, userId);
    const here = phase !== null && (runningCalls(state).includes(phase) || justLeft(phase, kind));
    return kind === null || here ? [] : [{ call, kind }];
  });
}

/** A line that ended a moment ago: the server's last word about it may not have arrived yet. */
function justLeft(phase: CallPhase, kind: StrayCall['kind'] | null): boolean {
  return kind === 'elsewhere' && phase.name === 'ended';
}

export function useStrayCalls(): readonly StrayCall[] {
  const { id } = useAccount();
  const { state } = usePhone();
  return strayCalls(state, useLive(), id);
}
