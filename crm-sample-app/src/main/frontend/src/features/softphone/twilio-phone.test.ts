import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageTimers } from '@/lib/timers';
import type { DeviceToken } from './api/device-token';
import { OtherSideGone, type DeviceState } from './phone';
import { TwilioPhone } from './twilio-phone';

class FakeCall extends EventEmitter {
  disconnect = vi.fn();
  mute = vi.fn();
  sendDigits = vi.fn();
  isMuted = () => false;
  status = () => 'open';
}

const sdk = vi.hoisted(() => ({ devices: [] as unknown[], register: vi.fn() }));

class FakeDevice extends EventEmitter {
  readonly call = new FakeCall();
  readonly audio = null;
  state = 'unregistered';
  updateToken = vi.fn();
  destroy = vi.fn();
  connect = vi.fn(() => Promise.resolve(this.call));

  constructor(
    readonly token: string,
    readonly options: Record<string, unknown>,
  ) {
    super();
    sdk.devices.push(this);
  }

  register(): Promise<void> {
    return sdk.register(this) as Promise<void>;
  }
}

vi.mock('@twilio/voice-sdk', () => ({ Device: FakeDevice }));

const START = Date.parse('2026-03-01T12:00:00Z');

function token(over: Partial<DeviceToken> = {}): DeviceToken {
  return {
    token: 'first',
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    deviceOptions: { plainSignalling: false },
    ...over,
  };
}

function aPhone(getToken = vi.fn(() => Promise.resolve(token()))) {
  const states: DeviceState[] = [];
  const phone = new TwilioPhone({
    getToken,
    timers: pageTimers,
    onDevice: (state) => states.push(state),
  });
  return { phone, states, getToken, phases: () => states.map((state) => state.phase) };
}

async function aReadyPhone(getToken?: ReturnType<typeof aPhone>['getToken']) {
  const all = aPhone(getToken);
  all.phone.start();
  await vi.advanceTimersByTimeAsync(0);
  const device = sdk.devices.at(-1) as FakeDevice;
  return { ...all, device };
}

const listener = () => ({ onEnded: vi.fn(), onTrouble: vi.fn(), onSilence: vi.fn() });

/** The device that was opened last: a call has one of its own. */
const newest = () => sdk.devices.at(-1) as FakeDevice;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  sdk.devices.length = 0;
  sdk.register.mockReset();
  sdk.register.mockImplementation((device: FakeDevice) => {
    device.state = 'registered';
    device.emit('registered');
    return Promise.resolve();
  });
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: { getUserMedia: () => Promise.resolve({ getTracks: () => [] }) },
  });
  return () => vi.useRealTimers();
});

describe('getting ready', () => {
  it('registers with our own sounds and precise errors', async () => {
    const { device, phases } = await aReadyPhone();
    expect(phases()).toEqual(['starting', 'ready']);
    expect(device.options).toMatchObject({ enableImprovedSignalingErrorPrecision: true });
    expect(device.options.sounds).toMatchObject({ incoming: '/sounds/incoming.wav' });
  });

  it('hands the server’s options to the device, and keeps our own switch to itself', async () => {
    const { device } = await aReadyPhone(
      vi.fn(() =>
        Promise.resolve(
          token({ deviceOptions: { plainSignalling: false, chunderw: 'localhost:9080/sim' } }),
        ),
      ),
    );
    expect(device.options.chunderw).toBe('localhost:9080/sim');
    expect(device.options).not.toHaveProperty('plainSignalling');
  });

  it('gives up after ten seconds of silence and tries again', async () => {
    sdk.register.mockReturnValueOnce(new Promise(() => undefined));
    const { phases, device } = await aReadyPhone();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(phases()).toEqual(['starting', 'failed']);
    expect(device.destroy).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(phases()).toEqual(['starting', 'failed', 'starting', 'ready']);
  });

  it('says so when the microphone is blocked, and waits to be asked again', async () => {
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: { getUserMedia: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
    const { states } = aPhone();
    const { phone, states: told } = aPhone();
    phone.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states).toEqual([]);
    expect(told.at(-1)?.problem).toMatch(/^The microphone is blocked/);
    expect(sdk.devices).toHaveLength(0);
  });

  it('tells when the line drops and comes back', async () => {
    const { device, phases } = await aReadyPhone();
    device.emit('unregistered');
    device.emit('registered');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(phases()).toEqual(['starting', 'ready', 'reconnecting', 'ready']);
    expect(newest()).toBe(device);
  });

  it('takes another device when one does not come back by itself', async () => {
    const { device, phases } = await aReadyPhone();
    device.emit('unregistered');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(device.destroy).toHaveBeenCalledOnce();
    expect(newest()).not.toBe(device);
    expect(phases().at(-1)).toBe('ready');
  });
});

describe('the token', () => {
  it('is renewed at four fifths of its life', async () => {
    const { device, getToken } = await aReadyPhone();
    getToken.mockResolvedValue(token({ token: 'second' }));
    await vi.advanceTimersByTimeAsync(0.8 * 3_600_000 - 1);
    expect(device.updateToken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(device.updateToken).toHaveBeenCalledExactlyOnceWith('second');
  });

  it('is asked for again when the server was away', async () => {
    const { device, getToken } = await aReadyPhone();
    getToken.mockRejectedValueOnce(new Error('away'));
    await vi.advanceTimersByTimeAsync(0.8 * 3_600_000 + 30_000);
    expect(device.updateToken).toHaveBeenCalledOnce();
  });

  it('that the network refuses is replaced together with its device, which registers no more', async () => {
    const { device, getToken, phases } = await aReadyPhone();
    getToken.mockResolvedValue(token({ token: 'second' }));
    device.emit('error', { code: 20104 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(device.destroy).toHaveBeenCalledOnce();
    expect(newest()).not.toBe(device);
    expect(newest().token).toBe('second');
    expect(phases().slice(2)).toEqual(['reconnecting', 'reconnecting', 'ready']);
  });

  it('that the network refuses from the start is told, and tried again later', async () => {
    sdk.register.mockImplementationOnce((device: FakeDevice) => {
      device.emit('error', { code: 20101 });
      return new Promise(() => undefined);
    });
    const { states, phases } = await aReadyPhone();
    expect(states.at(-1)?.problem).toMatch(/refused this browser/);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(phases()).toEqual(['starting', 'failed', 'starting', 'ready']);
  });

  it('is left alone by the errors of a line that is down', async () => {
    const { device } = await aReadyPhone();
    device.emit('error', { code: 31005 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(device.updateToken).not.toHaveBeenCalled();
  });
});

describe('a call', () => {
  async function aCall() {
    const all = await aReadyPhone();
    const heard = listener();
    const connecting = all.phone.connect(7, heard);
    await vi.advanceTimersByTimeAsync(0);
    const own = newest();
    own.call.emit('accept');
    return { ...all, heard, own, line: await connecting };
  }

  it('joins by its number on a device of its own and opens with the network’s answer', async () => {
    const { device, own, line } = await aCall();
    expect(own).not.toBe(device);
    expect(own.connect).toHaveBeenCalledWith({ params: { callId: '7' } });
    line.setMuted(true);
    line.sendDigits('12#');
    line.hangUp();
    expect(own.call.mute).toHaveBeenCalledWith(true);
    expect(own.call.sendDigits).toHaveBeenCalledWith('12#');
    expect(own.call.disconnect).toHaveBeenCalledOnce();
  });

  it('is given up when it has not opened in ten seconds', async () => {
    const { phone } = await aReadyPhone();
    const connecting = expect(phone.connect(7, listener())).rejects.toThrow('10 seconds');
    await vi.advanceTimersByTimeAsync(10_000);
    await connecting;
    expect(newest().call.disconnect).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(newest().destroy).toHaveBeenCalledOnce();
  });

  it('tells that the other side is gone when the network hangs up first', async () => {
    const { phone } = await aReadyPhone();
    const connecting = expect(phone.connect(7, listener())).rejects.toBeInstanceOf(OtherSideGone);
    await vi.advanceTimersByTimeAsync(0);
    newest().call.emit('disconnect');
    await connecting;
  });

  it('tells of a troubled line, and takes its device away with its end', async () => {
    const { heard, own, device } = await aCall();
    own.call.emit('warning', 'low-bytes-received');
    expect(heard.onTrouble).not.toHaveBeenCalled();
    own.call.emit('warning', 'high-jitter');
    own.call.emit('reconnecting');
    own.call.emit('reconnected');
    expect(heard.onTrouble.mock.calls).toEqual([['poor'], ['reconnecting'], ['none']]);
    own.call.emit('disconnect');
    expect(heard.onEnded).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(0);
    expect(own.destroy).toHaveBeenCalledOnce();
    expect(device.destroy).not.toHaveBeenCalled();
  });

  it('tells when the microphone is dead for eight seconds, and when it is back', async () => {
    const { heard, own } = await aCall();
    own.call.emit('volume', 0, 0.4);
    await vi.advanceTimersByTimeAsync(8_000);
    own.call.emit('volume', 0, 0.4);
    own.call.emit('volume', 0.2, 0.4);
    expect(heard.onSilence.mock.calls).toEqual([[true], [false]]);
  });

  it('gets the new token as well', async () => {
    const { own, getToken } = await aCall();
    getToken.mockResolvedValue(token({ token: 'second' }));
    await vi.advanceTimersByTimeAsync(0.8 * 3_600_000);
    expect(own.updateToken).toHaveBeenCalledExactlyOnceWith('second');
  });

  it('gets another token when the network refuses its own', async () => {
    const { own, device } = await aCall();
    own.emit('error', { code: 20104 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(own.updateToken).toHaveBeenCalledOnce();
    expect(device.destroy).not.toHaveBeenCalled();
  });

  it('goes on while its telephone retires', async () => {
    const { phone, device, own } = await aCall();
    phone.retire();
    expect(device.destroy).toHaveBeenCalledOnce();
    expect(own.destroy).not.toHaveBeenCalled();
    phone.stop();
    expect(own.destroy).toHaveBeenCalledOnce();
  });
});

describe('a stopped telephone', () => {
  it('says nothing more and asks for no more tokens', async () => {
    const { phone, device, getToken, phases } = await aReadyPhone();
    phone.stop();
    await vi.advanceTimersByTimeAsync(7_200_000);
    expect(device.destroy).toHaveBeenCalledOnce();
    expect(getToken).toHaveBeenCalledOnce();
    expect(phases()).toEqual(['starting', 'ready']);
  });
});
