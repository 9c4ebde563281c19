import { useEffect, useState } from 'react';

/** True once `waiting` has lasted for `delayMs`: what comes sooner needs no skeleton. */
export function useLate(waiting: boolean, delayMs = 150): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const id = setTimeout(() => setLate(waiting), waiting ? delayMs : 0);
    return () => clearTimeout(id);
  }, [waiting, delayMs]);
  return waiting && late;
}
