import type * as VoiceSdk from '@twilio/voice-sdk';
import type { Call as TwilioCall, Device as TwilioDevice } from '@twilio/voice-sdk';
import { errorText } from '@/lib/api-error';
import { backOff } from '@/lib/live/back-off';
import type { Timers } from '@/lib/timers';
import type { DeviceToken } from './api/device-token';
import { demoMedia } from './demo-media';
import { microphoneProblem } from './microphone';
import {
  OtherSideGone,
  type DeviceState,
  type Phone,
  type PhoneCall,
  type PhoneCallListener,
} from './phone';
import { withPlainSignalling } from './plain-signalling';
import { LOCAL_SOUNDS } from './sounds';
import { words } from './strings';
import { withTimeout } from './with-timeout';

const ANSWER_MS = 10_000;
const REFRESH_AT = 0.8;
const REFRESH_RETRY_MS = 30_000;
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

/** The telephone port on Twilio's voice SDK; the SDK is loaded only when an agent goes online. */
export class TwilioPhone implements Phone {
  private device: TwilioDevice | null = null;
  private stopped = false;
  private attempt = 0;
  private cancelRefresh: () => void = () => undefined;
  private cancelRetry: () => void = () => undefined;

  constructor(private readonly options: TwilioPhoneOptions) {}

  start(): void {
    this.cancelRetry();
    this.tell('starting');
    this.register().catch((error: unknown) => this.failed(errorText(error)));
  }

  async connect(callId: number, listener: PhoneCallListener): Promise<PhoneCall> {
    if (this.device === null) {
      throw new Error(words.connectFailed);
    }
    const dialling = this.device.connect({ params: { callId: String(callId) } });
    const opened = dialling.then((call) => this.opened(call));
    try {
      const call = await withTimeout(this.options.timers, ANSWER_MS, words.connectTimeout, opened);
      return follow(call, listener);
    } catch (error) {
      void dialling.then((call) => call.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  stop(): void {
    this.stopped = true;
    this.cancelRetry();
    this.close();
  }

  private async register(): Promise<void> {
    const token = await this.options.getToken();
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
    this.device = device;
    device.on('registered', () => {
      this.attempt = 0;
      this.tell('ready');
    });
    device.on('unregistered', () => this.tell('reconnecting'));
    device.on('error', (error: { code: number }) => this.faulty(error.code));
    this.refreshLater(token);
    await withTimeout(this.options.timers, ANSWER_MS, words.registerTimeout, device.register());
  }

  /** Resolves when the call is open; the SDK has no promise for it. */
  private opened(call: TwilioCall): Promise<TwilioCall> {
    return new Promise((resolve, reject) => {
      const refuse = (): void => reject(new OtherSideGone(words.callerGone));
      call.once('accept', () => resolve(call));
      call.once('disconnect', refuse);
      call.once('cancel', refuse);
      call.once('error', (error: { code: number }) =>
        reject(new Error(error.code === 31401 ? words.microphoneBlocked : words.connectFailed)),
      );
    });
  }

  /** While a socket is down the SDK reports two errors per try: only a bad token needs an act. */
  private faulty(code: number): void {
    if (TOKEN_ERRORS.has(code)) {
      this.cancelRefresh();
      this.cancelRefresh = this.options.timers.after(1_000, () => void this.refresh());
    }
  }

  private refreshLater(token: DeviceToken): void {
    const life = Date.parse(token.expiresAt) - Date.now();
    this.cancelRefresh();
    this.cancelRefresh = this.options.timers.after(
      Math.max(1_000, life * REFRESH_AT),
      () => void this.refresh(),
    );
  }

  private async refresh(): Promise<void> {
    try {
      const token = await this.options.getToken();
      if (!this.stopped) {
        this.refreshLater(token);
        this.device?.updateToken(token.token);
      }
    } catch {
      if (!this.stopped) {
        this.cancelRefresh = this.options.timers.after(REFRESH_RETRY_MS, () => void this.refresh());
      }
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
    this.cancelRetry = this.options.timers.after(2_000 + backOff(this.attempt), () => {
      this.start();
    });
  }

  private close(): void {
    this.cancelRefresh();
    this.device?.removeAllListeners();
    this.device?.destroy();
    this.device = null;
  }

  private tell(phase: DeviceState['phase']): void {
    if (!this.stopped) {
      this.options.onDevice({ phase, problem: null });
    }
  }
}

function follow(call: TwilioCall, listener: PhoneCallListener): PhoneCall {
  call.on('disconnect', listener.onEnded);
  call.on('cancel', listener.onEnded);
  call.on('error', () => {
    if ((call.status() as string) === 'closed') {
      listener.onEnded();
    }
  });
  call.on('reconnecting', () => listener.onTrouble('reconnecting'));
  call.on('reconnected', () => listener.onTrouble('none'));
  call.on('warning', (name: string) => {
    if (!name.startsWith('constant-audio') && !name.startsWith('low-bytes')) {
      listener.onTrouble('poor');
    }
  });
  call.on('warning-cleared', () => listener.onTrouble('none'));
  return {
    hangUp: () => call.disconnect(),
    setMuted: (muted) => call.mute(muted),
  };
}
