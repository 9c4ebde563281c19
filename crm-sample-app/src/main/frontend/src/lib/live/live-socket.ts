import type { Timers } from '../timers';
import { parseLiveMessage, type LiveMessage } from '../wire/live-message';
import { backOff } from './back-off';

export type ConnectionStatus = 'connecting' | 'online' | 'waiting';

const SESSION_ENDED = 4401;
const TOO_SLOW = 4409;
const QUIET_MS = 20_000;
const PONG_MS = 8_000;
const OPEN_MS = 10_000;

export interface LiveSocketOptions {
  url: string;
  token: string;
  timers: Timers;
  onMessage: (message: LiveMessage) => void;
  onStatus: (status: ConnectionStatus) => void;
  /** The server said that the session is over: no further try will be made. */
  onSessionEnded: () => void;
  /** The token was refused without saying why; the caller finds out over REST. */
  onRefused: () => void;
}

/**
 * The one socket of this tab: signs in, resumes from the highest position seen, notices a dead
 * line by its silence, and reconnects with growing, jittered delays.
 */
export class LiveSocket {
  private socket: WebSocket | null = null;
  private position: number | null = null;
  private attempt = 0;
  private authenticated = false;
  private stopped = false;
  private cancelTimer: () => void = () => undefined;

  constructor(private readonly options: LiveSocketOptions) {}

  start(): void {
    this.stopped = false;
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    this.drop();
  }

  /** Tries at once instead of waiting: the network or the tab has just come back. */
  wake(): void {
    if (!this.stopped && this.socket === null) {
      this.attempt = 0;
      this.connect();
    }
  }

  /** Sends a frame if the line is up; what is sent here is worthless later, so nothing is queued. */
  send(frame: object): boolean {
    if (this.socket === null || !this.authenticated) {
      return false;
    }
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  private connect(): void {
    this.drop();
    this.options.onStatus('connecting');
    const socket = new WebSocket(this.options.url);
    this.socket = socket;
    this.expect(OPEN_MS, () => this.lost());
    socket.onopen = () => {
      const since = this.position === null ? {} : { since: this.position };
      socket.send(JSON.stringify({ type: 'auth', token: this.options.token, ...since }));
    };
    socket.onmessage = (event: MessageEvent<unknown>) => this.received(event.data);
    socket.onclose = (event) => this.lost(event.code);
  }

  private received(frame: unknown): void {
    this.expectSomething();
    const message = parseLiveMessage(frame);
    if (message === null || message.type === 'pong') {
      return;
    }
    if (message.type === 'auth_success') {
      this.authenticated = true;
      this.attempt = 0;
      this.options.onStatus('online');
    } else if (message.type === 'auth_error') {
      this.options.onRefused();
      return;
    }
    this.remember(message);
    this.options.onMessage(message);
  }

  private remember(message: LiveMessage): void {
    if (message.type === 'snapshot') {
      this.position = message.position;
    } else if ('position' in message && message.position !== undefined) {
      this.position = Math.max(this.position ?? 0, message.position);
    }
  }

  private expectSomething(): void {
    this.expect(QUIET_MS, () => {
      this.send({ type: 'ping' });
      this.expect(PONG_MS, () => this.lost());
    });
  }

  private lost(code?: number): void {
    this.drop();
    if (this.stopped) {
      return;
    }
    if (code === SESSION_ENDED) {
      this.stopped = true;
      this.options.onSessionEnded();
      return;
    }
    this.options.onStatus('waiting');
    const delay = backOff(code === TOO_SLOW ? 0 : this.attempt);
    this.attempt += 1;
    this.expect(delay, () => this.connect());
  }

  private drop(): void {
    this.cancelTimer();
    this.authenticated = false;
    const socket = this.socket;
    this.socket = null;
    if (socket !== null) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }

  private expect(delayMs: number, otherwise: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.options.timers.after(delayMs, otherwise);
  }
}
