import type {
  CreatePhone,
  DeviceState,
  Phone,
  PhoneCall,
  PhoneCallListener,
} from '@/features/softphone/phone';

/** One open line of the fake telephone, and what was done with it. */
export class FakeLine implements PhoneCall {
  muted = false;
  ended = false;
  digits = '';

  constructor(
    readonly callId: number,
    readonly listener: PhoneCallListener,
  ) {}

  hangUp(): void {
    this.ended = true;
  }

  setMuted(muted: boolean): void {
    this.muted = muted;
  }

  sendDigits(digits: string): void {
    this.digits += digits;
  }
}

/** A telephone without a network: the test decides what happens on its lines. */
export class FakePhone implements Phone {
  readonly lines: FakeLine[] = [];
  stopped = false;
  retired = false;
  refusal: Error | null = null;
  private tell: (state: DeviceState) => void = () => undefined;

  readonly create: CreatePhone = (onDevice) => {
    this.tell = onDevice;
    return this;
  };

  /** The calls that were connected, in that order. */
  get connected(): number[] {
    return this.lines.map((line) => line.callId);
  }

  /** The newest line to that call. */
  line(callId: number): FakeLine {
    const line = this.lines.findLast((each) => each.callId === callId);
    if (line === undefined) {
      throw new Error(`Call ${callId} was never connected`);
    }
    return line;
  }

  start(): void {
    this.tell({ phase: 'ready', problem: null });
  }

  fail(problem: string): void {
    this.tell({ phase: 'failed', problem });
  }

  connect(callId: number, listener: PhoneCallListener): Promise<PhoneCall> {
    const line = new FakeLine(callId, listener);
    this.lines.push(line);
    return this.refusal === null ? Promise.resolve(line) : Promise.reject(this.refusal);
  }

  retire(): void {
    this.retired = true;
  }

  stop(): void {
    this.stopped = true;
  }
}
