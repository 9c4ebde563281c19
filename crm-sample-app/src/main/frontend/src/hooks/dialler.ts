import { createContext, use } from 'react';

/** Places calls from wherever a number or a colleague is shown. */
export interface Dialler {
  /** False while no call could be placed; then numbers are plain text. */
  ready: boolean;
  /** A number in any form, or a colleague's extension. */
  call: (to: string) => void;
}

export const DiallerContext = createContext<Dialler>({ ready: false, call: () => undefined });

export function useDialler(): Dialler {
  return use(DiallerContext);
}
