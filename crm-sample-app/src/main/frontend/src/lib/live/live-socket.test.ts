import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { pageTimers } from '../timers';
import { LiveSocket, type LiveSocketOptions } from './live-socket';

function aSocket(over: Partial<LiveSocketOptions> = {}) {
  const heard = {
    onMessage: vi.fn(),
    onStatus: vi.fn(),
    onSessionEnded: vi.fn(),
    onRefused: vi.fn(),
  };
  const socket = new LiveSocket({
    url: 'ws://crm.test/ws',
    token: 'secret',
    timers: pageTimers,
    ...heard,
    ...over,
  });
  socket.start();
  return { socket, ...heard };
}

beforeEach(() => {
  FakeSocket.opened.length = 0;
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.spyOn(Math, 'random').mockReturnValue(1);
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('signing in', () => {
  it('sends the token first and is online once accepted', () => {
    const { onStatus } = aSocket();
    FakeSocket.newest.welcome();
    expect(FakeSocket.newest.sent).toEqual([{ type: 'auth', token: 'secret' }]);
    expect(onStatus).toHaveBeenLastCalledWith('online');
  });

  it('sends nothing else before it is accepted', () => {
    const { socket } = aSocket();
    expect(socket.send({ type: 'presence' })).toBe(false);
    FakeSocket.newest.welcome();
    expect(socket.send({ type: 'presence' })).toBe(true);
  });

  it('asks over REST when the token is refused', () => {
    const { onRefused, onSessionEnded } = aSocket();
    FakeSocket.newest.hear({ type: 'auth_error', message: 'no' });
    expect(onRefused).toHaveBeenCalledOnce();
    expect(onSessionEnded).not.toHaveBeenCalled();
  });
});

describe('resuming', () => {
  it('asks for what came after the highest position seen', () => {
    aSocket();
    FakeSocket.newest.welcome();
    FakeSocket.newest.hear({ type: 'snapshot', position: 40 });
    FakeSocket.newest.hear({ type: 'user_call_ended', userId: 3, position: 42 });
    FakeSocket.newest.hear({ type: 'user_call_ended', userId: 3, position: 41 });
    FakeSocket.newest.drop();
    vi.advanceTimersByTime(500);
    FakeSocket.newest.welcome();
    expect(FakeSocket.newest.sent[0]).toEqual({ type: 'auth', token: 'secret', since: 42 });
  });

  it('goes back with a snapshot of a server that started afresh', () => {
    aSocket();
    FakeSocket.newest.welcome();
    FakeSocket.newest.hear({ type: 'snapshot', position: 40 });
    FakeSocket.newest.hear({ type: 'snapshot', position: 3 });
    FakeSocket.newest.drop();
    vi.advanceTimersByTime(500);
    FakeSocket.newest.welcome();
    expect(FakeSocket.newest.sent[0]).toMatchObject({ since: 3 });
  });
});

describe('reconnecting', () => {
  it('waits twice as long after each failure', () => {
    aSocket();
    for (const delay of [500, 1_000, 2_000, 4_000]) {
      const before = FakeSocket.opened.length;
      FakeSocket.newest.drop();
      vi.advanceTimersByTime(delay - 1);
      expect(FakeSocket.opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(FakeSocket.opened).toHaveLength(before + 1);
    }
  });

  it('begins again with a short delay after a success', () => {
    aSocket();
    FakeSocket.newest.drop();
    vi.advanceTimersByTime(500);
    FakeSocket.newest.welcome();
    FakeSocket.newest.drop();
    vi.advanceTimersByTime(500);
    expect(FakeSocket.opened).toHaveLength(3);
  });

  it('tries at once when the network comes back', () => {
    const { socket } = aSocket();
    FakeSocket.newest.drop();
    socket.wake();
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('gives up when the server says that the session is over', () => {
    const { onSessionEnded } = aSocket();
    FakeSocket.newest.drop(4401);
    vi.advanceTimersByTime(60_000);
    expect(onSessionEnded).toHaveBeenCalledOnce();
    expect(FakeSocket.opened).toHaveLength(1);
  });

  it('stays away after it was stopped', () => {
    const { socket } = aSocket();
    socket.stop();
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.opened).toHaveLength(1);
  });
});

describe('a silent line', () => {
  it('is asked for a sign of life and stays when one comes', () => {
    aSocket();
    FakeSocket.newest.welcome();
    vi.advanceTimersByTime(20_000);
    expect(FakeSocket.newest.sent.at(-1)).toEqual({ type: 'ping' });
    FakeSocket.newest.hear({ type: 'pong' });
    vi.advanceTimersByTime(10_000);
    expect(FakeSocket.opened).toHaveLength(1);
  });

  it('is replaced when none comes', () => {
    const { onStatus } = aSocket();
    FakeSocket.newest.welcome();
    vi.advanceTimersByTime(28_000);
    expect(onStatus).toHaveBeenLastCalledWith('waiting');
    vi.advanceTimersByTime(500);
    expect(FakeSocket.opened).toHaveLength(2);
    expect(FakeSocket.opened[0]?.closed).toBe(true);
  });
});

describe('frames', () => {
  it('that nobody knows are passed over', () => {
    const { onMessage } = aSocket();
    FakeSocket.newest.welcome();
    onMessage.mockClear();
    FakeSocket.newest.hear({ type: 'weather', sunny: true });
    FakeSocket.newest.onmessage?.({ data: '{broken' });
    expect(onMessage).not.toHaveBeenCalled();
  });
});
