/** What the telephone asks of the server about its own calls. */
export interface PhoneServer {
  /** Takes the call for this agent; a 409 names who was faster. */
  answer: (callId: number) => Promise<unknown>;
  /** Gives an unconnected call back so that it rings on. */
  release: (callId: number) => Promise<unknown>;
  hold: (callId: number, on: boolean) => Promise<unknown>;
  mute: (callId: number, on: boolean) => Promise<unknown>;
  hangUp: (callId: number) => Promise<unknown>;
}
