import { createContext, use } from 'react';
import type { ConnectionStatus } from '@/lib/live/live-socket';

/** The tab's line to the server, as components see it. */
export interface LiveConnection {
  status: ConnectionStatus;
  /** False when the line is down; the frame is then dropped. */
  send: (frame: object) => boolean;
}

export const LiveConnectionContext = createContext<LiveConnection>({
  status: 'connecting',
  send: () => false,
});

export function useLiveConnection(): LiveConnection {
  return use(LiveConnectionContext);
}
