import { backOff } from '@/lib/live/back-off';
import { parseHandsetMessage, type HandsetMessage } from './handset-message';
import {
  applyMessage,
  dialled,
  inCall,
  lineDown,
  SWITCHED_ON,
  type HandsetState,
} from './handset-state';
import { Mixer } from './mixer';
import { words } from './strings';

const SIGNALLING = '/twilio-sim/phone/ws';

/** The customer's telephone: one line to the local telephone network, one call at a time. */
export class Handset {
  private state: HandsetState = SWITCHED_ON;
  private readonly listeners = new Set<() => void>();
  private readonly mixer = new Mixer(() => this.soundFailed());
  private socket: WebSocket | null = null;
  private attempt = 0;
  private off = false;

  constructor(private readonly number: string) {}

  get = (): HandsetState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  stats = () => this.mixer.stats();

  levels = () => this.mixer.levels();

  level = (party: string, hz: number) => this.mixer.level(party, hz);

  switchOn(): void {
    this.off = false;
    document.addEventListener('pointerdown', this.mixer.wake);
    document.addEventListener('keydown', this.mixer.wake);
    const socket = new WebSocket(`${location.origin.replace(/^http/u, 'ws')}${SIGNALLING}`);
    this.socket = socket;
    socket.onopen = () => this.say({ type: 'hello', number: this.number });
    socket.onmessage = (event: MessageEvent<unknown>) =>
      this.heard(parseHandsetMessage(event.data));
    socket.onclose = () => {
      if (!this.off) {
        this.set(lineDown(this.state));
        this.mixer.close();
        setTimeout(() => !this.off && this.switchOn(), backOff(this.attempt));
        this.attempt += 1;
      }
    };
  }

  switchOff(): void {
    this.off = true;
    document.removeEventListener('pointerdown', this.mixer.wake);
    document.removeEventListener('keydown', this.mixer.wake);
    this.mixer.play('none');
    this.mixer.close();
    this.socket?.close();
  }

  async dial(to: string): Promise<void> {
    this.set(dialled(this.state));
    await this.openMicrophone();
    this.say({ type: 'dial', to });
  }

  async answer(): Promise<void> {
    await this.openMicrophone();
    this.act('answer');
  }

  decline(): void {
    this.act('decline');
  }

  hangUp(): void {
    this.act('hangup');
  }

  press(digits: string): void {
    this.act('digits', { digits });
  }

  private async openMicrophone(): Promise<void> {
    const heard = await this.mixer.open();
    if (!heard) {
      this.set({ ...this.state, problem: words.noMicrophone });
    }
  }

  private act(type: string, more: object = {}): void {
    if (this.state.callSid !== null) {
      this.say({ type, callSid: this.state.callSid, ...more });
    }
  }

  private heard(message: HandsetMessage | null): void {
    if (message === null) {
      return;
    }
    this.set(applyMessage(this.state, message));
    switch (message.type) {
      case 'ready':
        this.attempt = 0;
        this.mixer.onAudible((ready) => this.say({ type: 'sound', ready }));
        break;
      case 'mix':
        this.mixer.mix(message);
        break;
      case 'peer-offer':
        void this.tell('answer-sdp', message.legSid, () =>
          this.mixer.answer(message.legSid, message.sdp),
        );
        break;
      case 'offer-wanted':
        void this.tell('offer-sdp', message.legSid, () => this.mixer.offer(message.legSid));
        break;
      case 'peer-answer':
        void this.mixer.accept(message.legSid, message.sdp).catch(() => this.soundFailed());
        break;
      case 'peer-gone':
        this.mixer.leave(message.legSid);
        break;
      case 'ended':
        this.mixer.hangUp();
        break;
      case 'said':
        speak(message.text);
        break;
      case 'incoming':
      case 'connected':
      case 'dialling':
      case 'ringing':
      case 'waiting':
      case 'error':
        break;
    }
  }

  private async tell(type: string, legSid: string, describe: () => Promise<string>) {
    try {
      this.say({ type, legSid, sdp: await describe() });
    } catch {
      this.soundFailed();
    }
  }

  private soundFailed(): void {
    this.set({ ...this.state, problem: words.soundFailed });
  }

  private say(frame: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(frame));
    }
  }

  private set(state: HandsetState): void {
    this.state = state;
    this.mixer.play(inCall(state) || state.phase === 'incoming' ? state.tone : 'none');
    this.mixer.isCalled(state.callSid);
    this.listeners.forEach((tell) => tell());
  }
}

function speak(text: string): void {
  if ('speechSynthesis' in window) {
    window.speechSynthesis.speak(new SpeechSynthesisUtterance(text));
  }
}
