/**
 * Waits to be the one tab of this user that owns the telephone. The browser passes the lock on by
 * itself when its holder closes. The returned function leaves the queue, or gives the lock back.
 */
export type SeekLeadership = (name: string, onLeading: () => void) => () => void;

export const seekLeadership: SeekLeadership = (name, onLeading) => {
  const queue = new AbortController();
  let giveBack: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    giveBack = resolve;
  });
  navigator.locks
    .request(name, { signal: queue.signal }, () => {
      onLeading();
      return held;
    })
    .catch(() => undefined);
  return () => {
    queue.abort();
    giveBack();
  };
};
