/** A clock that keeps ticking while its tab is hidden, where the page's own timers are throttled. */
const running = new Map<number, ReturnType<typeof setTimeout>>();

self.addEventListener('message', (event: MessageEvent<{ id: number; delay: number | null }>) => {
  const { id, delay } = event.data;
  clearTimeout(running.get(id));
  running.delete(id);
  if (delay !== null) {
    running.set(
      id,
      setTimeout(() => {
        running.delete(id);
        self.postMessage(id);
      }, delay),
    );
  }
});
