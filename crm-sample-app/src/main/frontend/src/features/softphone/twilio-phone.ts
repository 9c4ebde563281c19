import type * as VoiceSdk from '@twilio/voice-sdk';
import type { Call as TwilioCall, Device as TwilioDevice } from '@twilio/voice-sdk';
import { errorText } from '@/lib/api-error';
import { backOff } from '@/lib/live/back-off';
import type { Timers } from '@/lib/timers';
import type { DeviceToken } from './api/device-token';
import { demoLine, demoMedia } from './demo-media';
import { deviceChoice } from './device-choice';
import { DeviceTokens } from './device-tokens';
import { microphoneProblem } from './microphone';
import type { DeviceState, Phone, PhoneCall, PhoneCallListener } from './phone';
import { withPlainSignalling } from './plain-signalling';
import { LOCAL_SOUNDS } from './sounds';
import { words } from './strings';
import { routeSound } from './twilio-audio';
import { follow, opened } from './twilio-line';
import { withTimeout } from './with-timeout';

const ANSWER_MS = 10_000;
const RENEW_MS = 1_000;
const LOST_MS = 10_000;
const TOKEN_ERRORS = new Set([20101, 20104, 20151]);

export interface TwilioPhoneOptions {
  getToken: () => Promise<DeviceToken>;
  timers: Timers;
  onDevice: (state: DeviceState) => void;
}

function loadSdk(plain: boolean): Promise<typeof VoiceSdk> {
  const load = () => import('@twilio/voice-sdk');
  return plain ? withPlainSignalling(load) : load();
}

function openDevice(
  Device: typeof TwilioDevice,
  { token, deviceOptions: { plainSignalling, ...options } }: DeviceToken,
): TwilioDevice {
  return new Device(token, {
    sounds: LOCAL_SOUNDS,
    enableImprovedSignalingErrorPrecision: true,
    maxCallSignalingTimeoutMs: 30_000,
    closeProtection: false,
    ...(plainSignalling ? demoMedia() : {}),
    ...options,
  });
}

/**
 * The telephone port on Twilio's voice SDK; the SDK is loaded only when an agent goes online.
 *
 * One device stays registered. Each call gets another device for itself, since the SDK allows one
 * active call per device; connecting needs no registration.
 */
export class TwilioPhone implements Phone {
  private registered: TwilioDevice | null = null;
  private readonly busy = new Set<TwilioDevice>();
  private readonly tokens: DeviceTokens;
  private stopped = false;
  private attempt = 0;
  private wasReady = false;
  private cancelRetry: () => void = () => undefined;
  private readonly forgetChoice: () => void;

  constructor(private readonly options: TwilioPhoneOptions) {
    this.tokens = new DeviceTokens(options.getToken, options.timers, (token) =>
      this.devices().forEach((device) => renew(device, token)),
    );
    this.forgetChoice = deviceChoice.subscribe(() =>
      this.devices().forEach((device) => reroute(device)),
    );
  }

  start(): void {
    this.cancelRetry();
    this.tell(this.wasReady ? 'reconnecting' : 'starting');
    this.register().catch((error: unknown) => this.failed(errorText(error)));
  }

  async connect(callId: number, listener: PhoneCallListener): Promise<PhoneCall> {
    const token = await this.tokens.get();
    const demo = token.deviceOptions.plainSignalling;
    const { Device } = await loadSdk(demo);
    const device = openDevice(Device, token);
    this.busy.add(device);
    device.on('error', (error: { code: number }) => this.faulty(error.code));
    const dialling = this.dial(device, callId);
    try {
      const opening = dialling.then(opened);
      const call = await withTimeout(this.options.timers, ANSWER_MS, words.connectTimeout, opening);
      if (demo) {
        demoLine(callId, call);
      }
      return follow(call, {
        ...listener,
        onEnded: () => {
          this.discard(device);
          listener.onEnded();
        },
      });
    } catch (error) {
      void dialling.then((call) => call.disconnect()).catch(() => undefined);
      this.discard(device);
      throw error;
    }
  }

  retire(): void {
    this.stopped = true;
    this.cancelRetry();
    this.close();
  }

  stop(): void {
    this.retire();
    this.tokens.stop();
    this.forgetChoice();
    this.busy.forEach((device) => device.destroy());
    this.busy.clear();
  }

  private async dial(device: TwilioDevice, callId: number): Promise<TwilioCall> {
    await routeSound(device, deviceChoice.get()).catch(() => undefined);
    return device.connect({ params: { callId: String(callId) } });
  }

  private async register(): Promise<void> {
    const token = await this.tokens.fetch();
    const demo = token.deviceOptions.plainSignalling;
    const problem = await microphoneProblem();
    if (problem !== null && !demo) {
      this.refused(problem);
      return;
    }
    const { Device } = await loadSdk(demo);
    if (this.stopped) {
      return;
    }
    const device = openDevice(Device, token);
    this.registered = device;
    device.on('registered', () => {
      this.cancelRetry();
      this.attempt = 0;
      this.wasReady = true;
      this.tell('ready');
    });
    device.on('unregistered', () => {
      this.tell('reconnecting');
      this.retryAfter(LOST_MS, () => this.replace(device));
    });
    device.on('error', (error: { code: number }) => this.refusedToken(device, error.code));
    try {
      await withTimeout(this.options.timers, ANSWER_MS, words.registerTimeout, device.register());
    } catch (error) {
      if (this.registered === device) {
        throw error;
      }
    }
  }

  private devices(): TwilioDevice[] {
    return this.registered === null ? [...this.busy] : [this.registered, ...this.busy];
  }

  /** After the SDK's own words about the end: it still touches the device while it says them. */
  private discard(device: TwilioDevice): void {
    if (this.busy.delete(device)) {
      this.options.timers.after(0, () => device.destroy());
    }
  }

  /** While a socket is down the SDK reports two errors per try: only a bad token needs an act. */
  private faulty(code: number): void {
    if (TOKEN_ERRORS.has(code)) {
      this.tokens.refreshIn(RENEW_MS);
    }
  }

  /** A device that was registered believes that it still is, and never registers again. */
  private refusedToken(device: TwilioDevice, code: number): void {
    if (device !== this.registered || !TOKEN_ERRORS.has(code)) {
      return;
    }
    if ((device.state as string) === 'registered') {
      this.tell('reconnecting');
      this.retryAfter(RENEW_MS, () => this.replace(device));
    } else {
      this.failed(words.tokenRefused);
    }
  }

  /**
   * The SDK forgets to register again when its socket opens and closes before the network greets it.
   * A new device takes its place, with a new token; the old one has no call that would be lost.
   */
  private replace(device: TwilioDevice): void {
    if (device === this.registered) {
      this.close();
      this.start();
    }
  }

  /** Only the agent can mend this, so it isn't tried again without being asked. */
  private refused(problem: string): void {
    if (!this.stopped) {
      this.options.onDevice({ phase: 'failed', problem });
    }
  }

  private failed(problem: string): void {
    if (this.stopped) {
      return;
    }
    this.close();
    this.refused(problem);
    this.attempt += 1;
    this.retryAfter(2_000 + backOff(this.attempt), () => this.start());
  }

  private retryAfter(delayMs: number, action: () => void): void {
    this.cancelRetry();
    this.cancelRetry = this.options.timers.after(delayMs, action);
  }

  private close(): void {
    if (this.busy.size === 0) {
      this.tokens.pause();
    }
    this.registered?.removeAllListeners();
    this.registered?.destroy();
    this.registered = null;
  }

  private tell(phase: DeviceState['phase']): void {
    if (!this.stopped) {
      this.options.onDevice({ phase, problem: null });
    }
  }
}

/** A device between two states refuses a new token; the next one will reach it. */
function renew(device: TwilioDevice, token: string): void {
  try {
    device.updateToken(token);
  } catch {
    // Its own error event asks for another try.
  }
}

function reroute(device: TwilioDevice): void {
  void routeSound(device, deviceChoice.get()).catch(() => undefined);
}
