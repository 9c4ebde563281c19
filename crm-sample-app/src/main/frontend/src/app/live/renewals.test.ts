import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Renewals } from './renewals';

const KEY = ['tasks'];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what is asked for again', () => {
  it('is at once, and then once for all that happened in some seconds', async () => {
    const client = new QueryClient();
    const ask = vi.fn(() => Promise.resolve(1));
    const watching = new QueryObserver(client, { queryKey: KEY, queryFn: ask, staleTime: Infinity });
    const leave = watching.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    const renewals = new Renewals(client);
    for (let told = 0; told < 50; told++) {
      renewals.renew(KEY, 5_000);
    }
    await vi.advanceTimersByTimeAsync(4_999);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(ask).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
    leave();
  });

  it('is no more once somebody signs out', async () => {
    const renewals = new Renewals(new QueryClient());
    const act = vi.fn();
    renewals.run('x', act);
    renewals.run('x', act);
    renewals.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
