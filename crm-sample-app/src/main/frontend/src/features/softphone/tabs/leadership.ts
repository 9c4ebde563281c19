export interface Leadership {
  onLeading: () => void;
  /** Another tab has taken the telephone away from this one. */
  onLost: () => void;
  /** Takes it away from whoever has it, instead of waiting for it. */
  steal: boolean;
}

/**
 * Seeks to be the one tab of this user that owns the telephone. The browser passes the lock on by
 * itself when its holder closes. The returned function leaves the queue, or gives the lock back.
 */
export type SeekLeadership = (name: string, leadership: Leadership) => () => void;

export const seekLeadership: SeekLeadership = (name, { onLeading, onLost, steal }) => {
  const queue = new AbortController();
  let left = false;
  let giveBack: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    giveBack = resolve;
  });
  navigator.locks
    .request(name, steal ? { steal } : { signal: queue.signal }, () => {
      if (left) {
        return;
      }
      onLeading();
      return held;
    })
    .catch(() => {
      if (!left) {
        onLost();
      }
    });
  return () => {
    left = true;
    queue.abort();
    giveBack();
  };
};
