import { useEffect } from 'react';
import { useAccount } from '@/hooks/use-session';
import { useStored } from '@/hooks/use-stored';
import { pendingStore, withChange, withEnded, type Pending } from './pending';

export type Ended = Pick<Pending, 'callId' | 'who'>;

/** The calls still to be written down, newest first; those that have just ended join them. */
export function usePending(ended: readonly Ended[]) {
  const { id } = useAccount();
  const store = pendingStore(id);
  const list = useStored(store);
  useEffect(() => {
    const next = withEnded(store.get(), ended);
    if (next !== store.get()) {
      store.set(next);
    }
  }, [store, ended]);
  const change = (callId: number, what: Partial<Pending>): void =>
    store.set(withChange(store.get(), callId, what));
  return { pending: list.filter((each) => !each.done).toReversed(), change };
}
