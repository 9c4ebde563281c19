/** The one form with unsaved changes, if any, and the question that stands before leaving it. */
let unsaved = false;
let ask: ((leave: () => void) => void) | null = null;

export const leaveGuard = {
  setUnsaved(value: boolean): void {
    unsaved = value;
  },
  /** Whoever can show the question registers here; `leave` runs if the answer is yes. */
  onQuestion(handler: (leave: () => void) => void): () => void {
    ask = handler;
    return () => {
      ask = null;
    };
  },
  /** Leaves at once, or after the question has been answered with yes. */
  leave(go: () => void): void {
    if (!unsaved || ask === null) {
      go();
      return;
    }
    ask(() => {
      unsaved = false;
      go();
    });
  },
};
