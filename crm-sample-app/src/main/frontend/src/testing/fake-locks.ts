interface Turn {
  run: () => void;
  signal: AbortSignal | undefined;
}

/** The browser's lock manager, as far as one lock with a queue goes; jsdom has none. */
export class FakeLocks {
  private holder: { end: (error?: Error) => void } | null = null;
  private readonly queue: Turn[] = [];

  request(
    _name: string,
    { signal, steal = false }: { signal?: AbortSignal; steal?: boolean },
    work: () => Promise<void> | undefined,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const run = (): void => {
        const holder = {
          end: (error?: Error): void => {
            if (this.holder === holder) {
              this.holder = null;
            }
            if (error === undefined) {
              resolve();
              this.next();
            } else {
              reject(error);
            }
          },
        };
        this.holder = holder;
        void Promise.resolve(work()).then(() => holder.end());
      };
      if (steal) {
        this.holder?.end(new DOMException('stolen', 'AbortError'));
        queueMicrotask(run);
      } else {
        this.queue.push({ run, signal });
        queueMicrotask(() => this.next());
      }
    });
  }

  private next(): void {
    while (this.holder === null && this.queue.length > 0) {
      const turn = this.queue.shift();
      if (turn?.signal?.aborted !== true) {
        turn?.run();
      }
    }
  }
}
