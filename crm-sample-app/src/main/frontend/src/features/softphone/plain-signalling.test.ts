import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { withPlainSignalling } from './plain-signalling';

beforeEach(() => {
  vi.stubGlobal('WebSocket', FakeSocket);
});

async function openedAs(url: string): Promise<string> {
  const Captured = await withPlainSignalling(() => Promise.resolve(globalThis.WebSocket));
  return new Captured(url).url;
}

describe('plain signalling', () => {
  it.each([
    ['wss://localhost:9080/twilio-sim/signal', 'ws://localhost:9080/twilio-sim/signal'],
    ['wss://127.0.0.1:9080/signal', 'ws://127.0.0.1:9080/signal'],
    ['wss://localhost/signal', 'ws://localhost/signal'],
  ])('opens %s as %s', async (asked, opened) => {
    expect(await openedAs(asked)).toBe(opened);
  });

  it.each(['wss://voice-js.roaming.twilio.com/signal', 'wss://localhost.example.com/signal'])(
    'leaves %s alone',
    async (url) => {
      expect(await openedAs(url)).toBe(url);
    },
  );

  it('gives the page its own sockets back', async () => {
    await withPlainSignalling(() => Promise.resolve());
    expect(globalThis.WebSocket).toBe(FakeSocket);
  });
});
