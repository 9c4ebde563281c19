import { createContext, use, type ReactNode } from 'react';
import type { Call } from '@/lib/wire/call';

/** What other parts of the program know about the calls in the dock. */
export interface DockSlots {
  /** Whose call it is; `usual` is what the call itself tells. */
  name: (call: Call, usual: string) => ReactNode;
  /** What is known about them, while it rings. */
  caller: (call: Call) => ReactNode;
  /** Their record, and what is written down, while one talks. */
  record: (call: Call) => ReactNode;
  /** The calls that ended and are to be written down. */
  wrapUps: ReactNode;
}

const NOTHING: DockSlots = {
  name: (_call, usual) => usual,
  caller: () => null,
  record: () => null,
  wrapUps: null,
};

export const DockSlotsContext = createContext<DockSlots>(NOTHING);

export function useDockSlots(): DockSlots {
  return use(DockSlotsContext);
}
