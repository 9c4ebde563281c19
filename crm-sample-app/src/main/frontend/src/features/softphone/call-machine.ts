import type { Call } from '@/lib/wire/call';
import type { LineTrouble } from './phone';

/** Where one of this agent's own calls stands here. Pure data: other tabs are told it as it is. */
export type CallPhase =
  | { name: 'claiming'; call: Call }
  | { name: 'connecting'; call: Call }
  | LivePhase
  | { name: 'lost'; call: Call; by: string; text: string }
  | { name: 'failed'; call: Call; text: string }
  | { name: 'ended'; call: Call; seconds: number | null };

export interface LivePhase {
  name: 'live';
  call: Call;
  since: number;
  /** What the agent chose; a call that isn't the active one is silent as well. */
  muted: boolean;
  trouble: LineTrouble;
  /** The microphone gives no sound at all though nobody muted it. */
  silent: boolean;
  /** What the server refused last, in words. */
  problem: string | null;
  /** A hang-up that the server hasn't confirmed yet. */
  leaving: boolean;
}

export type CallEvent =
  | { type: 'claimed' }
  | { type: 'refused'; by: string; text: string }
  | { type: 'opened'; at: number }
  | { type: 'failed'; text: string }
  | { type: 'muted'; muted: boolean }
  | { type: 'trouble'; trouble: LineTrouble }
  | { type: 'silent'; silent: boolean }
  | { type: 'problem'; text: string | null }
  | { type: 'leaving'; leaving: boolean }
  | { type: 'ended'; at: number };

/** True while the call needs the agent's ear. */
export function isRunning(phase: CallPhase): boolean {
  return phase.name === 'claiming' || phase.name === 'connecting' || phase.name === 'live';
}

/** The one transition table: what does not fit the present phase changes nothing. */
export function nextPhase(phase: CallPhase, event: CallEvent): CallPhase {
  switch (event.type) {
    case 'claimed':
      return phase.name === 'claiming' ? { name: 'connecting', call: phase.call } : phase;
    case 'refused':
      return phase.name === 'claiming'
        ? { ...phase, name: 'lost', by: event.by, text: event.text }
        : phase;
    case 'opened':
      return phase.name === 'connecting' ? opened(phase.call, event.at) : phase;
    case 'failed':
      return phase.name === 'claiming' || phase.name === 'connecting'
        ? { name: 'failed', call: phase.call, text: event.text }
        : phase;
    case 'muted':
      return phase.name === 'live' ? { ...phase, muted: event.muted } : phase;
    case 'trouble':
      return phase.name === 'live' ? { ...phase, trouble: event.trouble } : phase;
    case 'silent':
      return phase.name === 'live' ? { ...phase, silent: event.silent } : phase;
    case 'problem':
      return phase.name === 'live' ? { ...phase, problem: event.text } : phase;
    case 'leaving':
      return phase.name === 'live' ? { ...phase, leaving: event.leaving } : phase;
    case 'ended':
      return ended(phase, event.at);
  }
}

function opened(call: Call, at: number): CallPhase {
  return {
    name: 'live',
    call,
    since: at,
    muted: false,
    trouble: 'none',
    silent: false,
    problem: null,
    leaving: false,
  };
}

function ended(phase: CallPhase, at: number): CallPhase {
  switch (phase.name) {
    case 'live': {
      const seconds = Math.max(0, Math.floor((at - phase.since) / 1000));
      return { name: 'ended', call: phase.call, seconds };
    }
    case 'claiming':
    case 'connecting':
      return { name: 'ended', call: phase.call, seconds: null };
    case 'lost':
    case 'failed':
    case 'ended':
      return phase;
  }
}
