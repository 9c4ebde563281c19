import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageTimers } from '@/lib/timers';
import { aRingingCall } from '@/testing/factories';
import { FakeLocks } from '@/testing/fake-locks';
import { FakePhone } from '@/testing/fake-phone';
import { PhoneEngine } from '../phone-engine';
import { seekLeadership } from './leadership';
import { SharedPhone } from './shared-phone';

const call = aRingingCall();
const open: SharedPhone[] = [];

function aTab(answer: () => Promise<unknown> = () => Promise.resolve()) {
  const device = new FakePhone();
  const phone = new SharedPhone({
    userId: 3,
    createEngine: (onState) =>
      new PhoneEngine(
        device.create,
        { answer, release: () => Promise.resolve() },
        pageTimers,
        onState,
      ),
    seekLeadership,
  });
  phone.open();
  open.push(phone);
  return { phone, device };
}

async function twoTabs() {
  const first = aTab();
  first.phone.goOnline();
  await vi.waitFor(() => expect(first.phone.get().device.phase).toBe('ready'));
  const second = aTab();
  await vi.waitFor(() => expect(second.phone.get().device.phase).toBe('ready'));
  return { first, second };
}

afterEach(() => {
  open.splice(0).forEach((phone) => phone.close());
  Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });
});

describe('one user’s tabs', () => {
  it('have one telephone between them', async () => {
    const { first, second } = await twoTabs();
    expect(first.phone.get().ownedHere).toBe(true);
    expect(second.phone.get()).toMatchObject({ online: true, ownedHere: false });
  });

  it('show the call that one of them holds', async () => {
    const { first, second } = await twoTabs();
    first.phone.answer(call);
    await vi.waitFor(() => expect(second.phone.get().call.name).toBe('live'));
  });

  it('can all answer, mute and hang up', async () => {
    const { first, second } = await twoTabs();
    second.phone.answer(call);
    await vi.waitFor(() => expect(second.phone.get().call.name).toBe('live'));
    expect(first.device.connected).toEqual([7]);
    expect(second.device.connected).toEqual([]);
    second.phone.setMuted(true);
    await vi.waitFor(() => expect(second.phone.get().call).toMatchObject({ muted: true }));
    second.phone.hangUp();
    await vi.waitFor(() => expect(second.phone.get().call.name).toBe('ended'));
    expect(first.device.hungUp).toBe(1);
  });

  it('hand the telephone over when its tab closes', async () => {
    const { first, second } = await twoTabs();
    first.phone.close();
    await vi.waitFor(() => expect(second.phone.get().ownedHere).toBe(true));
    expect(second.phone.get().device.phase).toBe('ready');
    expect(first.device.stopped).toBe(true);
  });

  it('go offline together', async () => {
    const { first, second } = await twoTabs();
    second.phone.goOffline();
    await vi.waitFor(() => expect(first.phone.get().online).toBe(false));
    await vi.waitFor(() => expect(second.phone.get().online).toBe(false));
    expect(first.device.stopped).toBe(true);
    expect(second.phone.get().ownedHere).toBe(false);
  });
});
