import type { PhoneServer } from '@/features/softphone/phone-server';

type Asked = [what: keyof PhoneServer, callId: number, on?: boolean];

/** The server's side of the telephone: notes what it was asked and refuses what the test says. */
export class FakePhoneServer implements PhoneServer {
  readonly asked: Asked[] = [];
  readonly refusals = new Map<keyof PhoneServer, Error>();

  readonly answer = (callId: number) => this.note(['answer', callId]);
  readonly release = (callId: number) => this.note(['release', callId]);
  readonly hold = (callId: number, on: boolean) => this.note(['hold', callId, on]);
  readonly mute = (callId: number, on: boolean) => this.note(['mute', callId, on]);
  readonly hangUp = (callId: number) => this.note(['hangUp', callId]);

  refuse(what: keyof PhoneServer, error: Error): void {
    this.refusals.set(what, error);
  }

  private note(asked: Asked): Promise<void> {
    this.asked.push(asked);
    const refusal = this.refusals.get(asked[0]);
    return refusal === undefined ? Promise.resolve() : Promise.reject(refusal);
  }
}
