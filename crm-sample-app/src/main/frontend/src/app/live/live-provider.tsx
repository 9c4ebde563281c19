import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { LiveConnectionContext } from '@/hooks/live-connection';
import { LiveSocket, type ConnectionStatus } from '@/lib/live/live-socket';
import { NOTHING_KNOWN } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import { sessionStore } from '@/lib/session-store';
import { wakefulTimers } from '@/lib/timers';
import { LiveCache } from './live-cache';

const address = (): string => `${location.origin.replace(/^http/u, 'ws')}/ws`;

interface LiveProviderProps {
  token: string;
  /** Asks over REST whether the session still holds; a 401 there ends it. */
  checkSession: () => Promise<unknown>;
  children: ReactNode;
}

/** Holds this tab's one socket as long as somebody is signed in. */
export function LiveProvider({ token, checkSession, children }: LiveProviderProps) {
  const client = useQueryClient();
  const [status, setStatus] = useState<ConnectionStatus>('connecting');
  const current = useRef<LiveSocket | null>(null);

  useEffect(() => {
    const cache = new LiveCache(client);
    const socket = new LiveSocket({
      url: address(),
      token,
      timers: wakefulTimers(),
      onMessage: (message) => cache.hear(message),
      onStatus: setStatus,
      onSessionEnded: () => sessionStore.end('expired'),
      onRefused: () => void checkSession().catch(() => undefined),
    });
    const wake = (): void => socket.wake();
    current.current = socket;
    client.setQueryData(liveQuery.queryKey, NOTHING_KNOWN);
    socket.start();
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      socket.stop();
      cache.stop();
      current.current = null;
    };
  }, [client, token, checkSession]);

  const send = useCallback((frame: object) => current.current?.send(frame) ?? false, []);
  const connection = useMemo(() => ({ status, send }), [status, send]);
  return <LiveConnectionContext value={connection}>{children}</LiveConnectionContext>;
}
