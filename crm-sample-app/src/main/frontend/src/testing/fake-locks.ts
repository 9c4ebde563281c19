/** The browser's lock manager, as far as one lock with a queue goes; jsdom has none. */
export class FakeLocks {
  private tail: Promise<unknown> = Promise.resolve();

  request(
    _name: string,
    { signal }: { signal: AbortSignal },
    work: () => Promise<void>,
  ): Promise<void> {
    const turn = this.tail.then(() => (signal.aborted ? undefined : work()));
    this.tail = turn;
    return turn;
  }
}
