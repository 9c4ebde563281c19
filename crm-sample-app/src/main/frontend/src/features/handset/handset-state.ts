import type { HandsetMessage } from './handset-message';

export type HandsetPhase =
  | 'idle'
  | 'incoming'
  | 'calling'
  | 'waiting'
  | 'connected'
  | 'held'
  | 'ended';

/** What the customer's telephone shows. */
export interface HandsetState {
  line: 'starting' | 'ready' | 'down';
  number: string;
  phase: HandsetPhase;
  callSid: string | null;
  /** Who rings here, while `incoming`. */
  from: string;
  /** Ring-back or hold music the customer hears from the network. */
  tone: 'none' | 'ring-back' | 'music';
  endReason: string;
  said: string | null;
  problem: string | null;
}

export const SWITCHED_ON: HandsetState = {
  line: 'starting',
  number: '',
  phase: 'idle',
  callSid: null,
  from: '',
  tone: 'none',
  endReason: '',
  said: null,
  problem: null,
};

export function inCall({ phase }: HandsetState): boolean {
  return phase === 'calling' || phase === 'waiting' || phase === 'connected' || phase === 'held';
}

export function dialled(state: HandsetState): HandsetState {
  return {
    ...state,
    phase: 'calling',
    callSid: null,
    tone: 'none',
    endReason: '',
    said: null,
    problem: null,
  };
}

/** The line went down: whatever call there was is over. */
export function lineDown(state: HandsetState): HandsetState {
  return {
    ...state,
    line: 'down',
    tone: 'none',
    callSid: null,
    phase: state.phase === 'idle' ? 'idle' : 'ended',
  };
}

export function applyMessage(state: HandsetState, message: HandsetMessage): HandsetState {
  switch (message.type) {
    case 'ready':
      return { ...state, line: 'ready', number: message.number };
    case 'dialling':
      return { ...state, phase: 'calling', callSid: message.callSid };
    case 'ringing':
      return { ...state, callSid: message.callSid, tone: 'ring-back' };
    case 'waiting':
      return {
        ...state,
        phase: state.phase === 'connected' || state.phase === 'held' ? 'held' : 'waiting',
        callSid: message.callSid,
        tone: message.music ? 'music' : 'ring-back',
      };
    case 'incoming':
      return {
        ...dialled(state),
        phase: 'incoming',
        callSid: message.callSid,
        from: message.from,
        tone: 'ring-back',
      };
    case 'connected':
      return { ...state, phase: 'connected', callSid: message.callSid, tone: 'none' };
    case 'peer-offer':
    case 'offer-wanted':
    case 'peer-answer':
    case 'peer-gone':
    case 'mix':
      return state;
    case 'ended':
      return { ...state, phase: 'ended', callSid: null, tone: 'none', endReason: message.reason };
    case 'said':
      return { ...state, said: message.text };
    case 'error':
      return {
        ...state,
        problem: message.message,
        ...(state.phase === 'calling' && state.callSid === null ? { phase: 'idle' as const } : {}),
      };
  }
}
