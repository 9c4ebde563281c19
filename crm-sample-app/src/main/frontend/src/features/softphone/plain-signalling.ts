/**
 * The voice SDK always dials `wss:`. The demo's local telephone network speaks plain `ws:` on
 * loopback, so the SDK is handed a socket class that changes the scheme of loopback addresses.
 */
function loopbackSocket(Native: typeof WebSocket): typeof WebSocket {
  return class extends Native {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(
        String(url).replace(/^wss:\/\/(localhost|127\.0\.0\.1)(?=[:/])/u, 'ws://$1'),
        protocols,
      );
    }
  };
}

/** Loads something that takes the global `WebSocket` as it finds it, and puts the global back. */
export async function withPlainSignalling<T>(load: () => Promise<T>): Promise<T> {
  const Native = globalThis.WebSocket;
  globalThis.WebSocket = loopbackSocket(Native);
  try {
    return await load();
  } finally {
    globalThis.WebSocket = Native;
  }
}
