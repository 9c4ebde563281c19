import type { Call } from '@/lib/wire/call';
import type { LineTrouble } from './phone';

/** Where this agent's own call stands. Pure data: it is mirrored to the agent's other tabs. */
export type CallPhase =
  | { name: 'idle' }
  | { name: 'claiming'; call: Call }
  | { name: 'connecting'; call: Call }
  | { name: 'live'; call: Call; since: number; muted: boolean; trouble: LineTrouble }
  | { name: 'lost'; call: Call; by: string; text: string }
  | { name: 'failed'; call: Call; text: string }
  | { name: 'ended'; call: Call; seconds: number | null };

type BusyPhase = Extract<CallPhase, { name: 'claiming' | 'connecting' | 'live' }>;

export type CallEvent =
  | { type: 'answer'; call: Call }
  | { type: 'claimed' }
  | { type: 'refused'; by: string; text: string }
  | { type: 'opened'; at: number }
  | { type: 'failed'; text: string }
  | { type: 'muted'; muted: boolean }
  | { type: 'trouble'; trouble: LineTrouble }
  | { type: 'ended'; at: number }
  | { type: 'dismiss' };

export const IDLE: CallPhase = { name: 'idle' };

/** True while an answer would have to wait for the present call. */
export function isBusy(phase: CallPhase): phase is BusyPhase {
  return phase.name === 'claiming' || phase.name === 'connecting' || phase.name === 'live';
}

/** The one transition table: what does not fit the present phase changes nothing. */
export function nextPhase(phase: CallPhase, event: CallEvent): CallPhase {
  switch (event.type) {
    case 'answer':
      return isBusy(phase) ? phase : { name: 'claiming', call: event.call };
    case 'claimed':
      return phase.name === 'claiming' ? { name: 'connecting', call: phase.call } : phase;
    case 'refused':
      return phase.name === 'claiming'
        ? { ...phase, name: 'lost', by: event.by, text: event.text }
        : phase;
    case 'opened':
      return phase.name === 'connecting'
        ? { name: 'live', call: phase.call, since: event.at, muted: false, trouble: 'none' }
        : phase;
    case 'failed':
      return phase.name === 'claiming' || phase.name === 'connecting'
        ? { name: 'failed', call: phase.call, text: event.text }
        : phase;
    case 'muted':
      return phase.name === 'live' ? { ...phase, muted: event.muted } : phase;
    case 'trouble':
      return phase.name === 'live' ? { ...phase, trouble: event.trouble } : phase;
    case 'ended':
      return ended(phase, event.at);
    case 'dismiss':
      return isBusy(phase) ? phase : IDLE;
  }
}

function ended(phase: CallPhase, at: number): CallPhase {
  switch (phase.name) {
    case 'live':
      return {
        name: 'ended',
        call: phase.call,
        seconds: Math.max(0, Math.floor((at - phase.since) / 1000)),
      };
    case 'claiming':
    case 'connecting':
      return { name: 'ended', call: phase.call, seconds: null };
    case 'idle':
    case 'lost':
    case 'failed':
    case 'ended':
      return phase;
  }
}
