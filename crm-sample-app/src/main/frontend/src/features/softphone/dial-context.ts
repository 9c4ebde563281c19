import { createContext, use } from 'react';

/** A call that was to be placed and wasn't. */
export interface DialProblem {
  to: string;
  text: string;
}

/** Placing calls: the one place that asks the server and connects the telephone. */
export interface Dial {
  ready: boolean;
  pending: boolean;
  problem: DialProblem | null;
  /** `from`: one of the company's numbers, or null for the usual one. */
  call: (to: string, from: string | null) => void;
  dismiss: () => void;
}

export const DialContext = createContext<Dial>({
  ready: false,
  pending: false,
  problem: null,
  call: () => undefined,
  dismiss: () => undefined,
});

export function useDial(): Dial {
  return use(DialContext);
}
