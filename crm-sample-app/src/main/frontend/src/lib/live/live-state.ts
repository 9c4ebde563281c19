import type { Call } from '../wire/call';
import type { LiveMessage, Presence } from '../wire/live-message';

/** A call that rings, or has just rung, on this agent's screen. */
export interface Offer {
  call: Call;
  /** Set once it has stopped ringing; the card tells why for two seconds and leaves. */
  stopped: {
    reason: 'answered' | 'declined' | 'ended';
    userId: number | null;
    name: string | null;
  } | null;
}

/** What goes on in the company right now, as the socket tells it. */
export interface LiveState {
  /** False until the first snapshot: "nothing rings" would be a guess. */
  known: boolean;
  calls: readonly Call[];
  offers: readonly Offer[];
  presence: Readonly<Record<number, Presence>>;
  /** The latest calls that have ended, newest first: how they went is told for a moment. */
  ended: readonly Call[];
}

export const NOTHING_KNOWN: LiveState = {
  known: false,
  calls: [],
  offers: [],
  presence: {},
  ended: [],
};

const ENDED_KEPT = 8;

function oldestFirst(a: Call, b: Call): number {
  return a.startedAt.localeCompare(b.startedAt);
}

/** Why it rings here stays with the card: what others hear about the call doesn't tell. */
function whatFor({ purpose, offeredBy }: Call): Pick<Call, 'purpose' | 'offeredBy'> {
  return { purpose, offeredBy };
}

function withCall(state: LiveState, call: Call): LiveState {
  const others = state.calls.filter((each) => each.id !== call.id);
  if (call.state === 'ended') {
    const before = state.ended.filter((each) => each.id !== call.id);
    return { ...state, calls: others, ended: [call, ...before].slice(0, ENDED_KEPT) };
  }
  const offers = state.offers.map((offer) =>
    offer.call.id === call.id ? { ...offer, call: { ...call, ...whatFor(offer.call) } } : offer,
  );
  return { ...state, calls: [...others, call].sort(oldestFirst), offers };
}

function offered(state: LiveState, call: Call): LiveState {
  const others = state.offers.filter((each) => each.call.id !== call.id);
  const offers = [...others, { call, stopped: null }];
  return { ...state, offers: offers.sort((a, b) => oldestFirst(a.call, b.call)) };
}

/** A call changed; `rings` tells whether it is offered to us now, null whether we can't know. */
function changed(state: LiveState, call: Call, rings: boolean | null): LiveState {
  const next = withCall(state, call);
  const offer = next.offers.find((each) => each.call.id === call.id);
  if (rings === true) {
    return offered(next, call);
  }
  if (rings === null || offer?.stopped !== null) {
    return next;
  }
  return call.claimedBy === null
    ? dropOffer(next, call.id)
    : stopOffer(next, call.id, {
        reason: 'answered',
        userId: call.claimedBy.id,
        name: call.claimedBy.fullName,
      });
}

/** Lets a card say why it no longer rings; the first reason stays. */
export function stopOffer(
  state: LiveState,
  callId: number,
  why: NonNullable<Offer['stopped']>,
): LiveState {
  const offers = state.offers.map((offer) =>
    offer.call.id === callId && offer.stopped === null ? { ...offer, stopped: why } : offer,
  );
  return { ...state, offers };
}

/** Takes a card off the screen, for good. */
export function dropOffer(state: LiveState, callId: number): LiveState {
  return { ...state, offers: state.offers.filter((offer) => offer.call.id !== callId) };
}

function fromSnapshot(
  before: LiveState,
  message: Extract<LiveMessage, { type: 'snapshot' }>,
): LiveState {
  return {
    known: true,
    ended: before.ended,
    calls: message.calls.filter((call) => call.state !== 'ended'),
    offers: message.calls
      .filter((call) => message.ringingForMe.includes(call.id))
      .map((call) => ({ call, stopped: null })),
    presence: Object.fromEntries(message.presence.map((each) => [each.userId, each])),
  };
}

/** The next state after one message; messages that say nothing about it leave it as it is. */
export function applyLive(state: LiveState, message: LiveMessage): LiveState {
  switch (message.type) {
    case 'snapshot':
      return fromSnapshot(state, message);
    case 'call_ringing': {
      const next = withCall(state, message.call);
      return message.offeredToMe ? offered(next, message.call) : dropOffer(next, message.call.id);
    }
    case 'call_claimed':
      return {
        ...state,
        calls: state.calls.map((call) =>
          call.id === message.callId
            ? { ...call, claimedBy: { id: message.userId, fullName: message.name } }
            : call,
        ),
      };
    case 'call_ringing_stopped':
      return stopOffer(state, message.callId, {
        reason: message.reason,
        userId: message.userId,
        name: message.name,
      });
    case 'call_started': {
      const { id, agent } = message.call;
      const why = { userId: agent?.id ?? null, name: agent?.fullName ?? null };
      return stopOffer(withCall(state, message.call), id, { reason: 'answered', ...why });
    }
    case 'call_changed':
      return changed(state, message.call, message.offeredToMe);
    case 'call_ended':
    case 'call_missed': {
      const why = { reason: 'ended', userId: null, name: null } as const;
      return stopOffer(withCall(state, message.call), message.call.id, why);
    }
    case 'presence_changed': {
      const { userId, state: doing, since, until, callId } = message;
      const presence = { userId, state: doing, since, until, callId };
      return { ...state, presence: { ...state.presence, [userId]: presence } };
    }
    case 'auth_success':
    case 'auth_error':
    case 'pong':
    case 'call_removed':
    case 'user_call_started':
    case 'user_call_ended':
    case 'user_created':
    case 'user_updated':
    case 'user_deleted':
    case 'task_changed':
    case 'task_deleted':
    case 'task_due':
    case 'note_changed':
    case 'note_deleted':
    case 'missed_call_changed':
    case 'contact_created':
    case 'contact_updated':
    case 'contact_trashed':
    case 'contact_restored':
    case 'contact_erased':
    case 'contacts_merged':
    case 'contacts_imported':
    case 'company_updated':
    case 'import_changed':
      return state;
  }
}
