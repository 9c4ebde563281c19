import type {
  CreatePhone,
  DeviceState,
  Phone,
  PhoneCall,
  PhoneCallListener,
} from '@/features/softphone/phone';

/** A telephone without a network: the test decides what happens on the line. */
export class FakePhone implements Phone {
  readonly connected: number[] = [];
  readonly muted: boolean[] = [];
  hungUp = 0;
  stopped = false;
  listener: PhoneCallListener | null = null;
  refusal: Error | null = null;
  private tell: (state: DeviceState) => void = () => undefined;

  readonly create: CreatePhone = (onDevice) => {
    this.tell = onDevice;
    return this;
  };

  start(): void {
    this.tell({ phase: 'ready', problem: null });
  }

  fail(problem: string): void {
    this.tell({ phase: 'failed', problem });
  }

  connect(callId: number, listener: PhoneCallListener): Promise<PhoneCall> {
    this.connected.push(callId);
    this.listener = listener;
    if (this.refusal !== null) {
      return Promise.reject(this.refusal);
    }
    return Promise.resolve({
      hangUp: () => {
        this.hungUp += 1;
      },
      setMuted: (muted) => {
        this.muted.push(muted);
      },
    });
  }

  stop(): void {
    this.stopped = true;
  }
}
