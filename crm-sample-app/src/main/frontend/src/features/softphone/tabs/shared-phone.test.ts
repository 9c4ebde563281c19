import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageTimers } from '@/lib/timers';
import { aRingingCall } from '@/testing/factories';
import { FakeLocks } from '@/testing/fake-locks';
import { FakePhone } from '@/testing/fake-phone';
import { FakePhoneServer } from '@/testing/fake-phone-server';
import { PhoneEngine } from '../phone-engine';
import { seekLeadership } from './leadership';
import { SharedPhone } from './shared-phone';

const call = aRingingCall();
const open: SharedPhone[] = [];

function aTab() {
  const device = new FakePhone();
  const server = new FakePhoneServer();
  const phone = new SharedPhone({
    userId: 3,
    createEngine: (onState) => new PhoneEngine(device.create, server, pageTimers, onState),
    seekLeadership,
  });
  phone.open();
  open.push(phone);
  return { phone, device, server };
}

const firstCall = (phone: SharedPhone) => phone.get().calls[0];

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
    first.phone.perform({ do: 'answer', call });
    await vi.waitFor(() => expect(firstCall(second.phone)?.name).toBe('live'));
  });

  it('can all answer, mute and hang up', async () => {
    const { first, second } = await twoTabs();
    second.phone.perform({ do: 'answer', call });
    await vi.waitFor(() => expect(firstCall(second.phone)?.name).toBe('live'));
    expect(first.device.connected).toEqual([7]);
    expect(second.device.connected).toEqual([]);
    second.phone.perform({ do: 'mute', callId: 7, muted: true });
    await vi.waitFor(() => expect(firstCall(second.phone)).toMatchObject({ muted: true }));
    second.phone.perform({ do: 'digits', callId: 7, digits: '5' });
    await vi.waitFor(() => expect(first.device.line(7).digits).toBe('5'));
    second.phone.perform({ do: 'hang-up', callId: 7 });
    await vi.waitFor(() => expect(firstCall(second.phone)?.name).toBe('ended'));
    expect(first.server.asked.at(-1)).toEqual(['hangUp', 7]);
  });

  it('move a call to the tab that asks for it, and the telephone with it', async () => {
    const { first, second } = await twoTabs();
    first.phone.perform({ do: 'answer', call });
    await vi.waitFor(() => expect(firstCall(second.phone)?.name).toBe('live'));
    second.phone.moveHere(call);
    await vi.waitFor(() => expect(second.device.connected).toEqual([7]));
    expect(second.server.asked).toEqual([['answer', 7]]);
    expect(first.device).toMatchObject({ retired: true, stopped: false });
    await vi.waitFor(() => expect(first.phone.get()).toMatchObject({ ownedHere: false, online: true }));
    expect(second.phone.get().ownedHere).toBe(true);
    await vi.waitFor(() => expect(firstCall(first.phone)?.name).toBe('live'));
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
