import { lineStats, type LineStats } from '@/lib/line-stats';
import { plannedLegs, routes, type MixPlan, type Source } from './mix-plan';
import { PeerLeg } from './peer-leg';
import { Spectrum, type Peak } from './spectrum';
import { holdMusic, ringBack, scriptedVoice } from './tones';

/** What one party hears and says. */
export interface Levels {
  hears: Peak[];
  says: Peak[];
}

/**
 * Where the sound of all parties meets. The voice SDK never re-negotiates, so agents, guests and
 * customers hear each other through here; the local telephone network says who hears whom. A leg
 * that no plan speaks of talks with whoever sits at this page.
 */
export class Mixer {
  private readonly legs = new Map<string, PeerLeg>();
  private readonly plans = new Map<string, MixPlan>();
  private readonly context = new AudioContext();
  /** What the person at this page hears, and says. */
  private readonly ear = this.context.createGain();
  private readonly mouth = this.context.createGain();
  private readonly heard = new Spectrum(this.context, this.ear);
  private readonly said = new Spectrum(this.context, this.mouth);
  private readonly music = holdMusic(this.context);
  private readonly ringing = ringBack(this.context);
  private readonly script = scriptedVoice(this.context);
  private microphone: MediaStreamAudioSourceNode | null = null;
  private own: string | null = null;
  private tone: AudioNode | null = null;

  constructor(private readonly onFailed: () => void) {
    this.ear.connect(this.context.destination);
  }

  /** Tells now and whenever it changes whether this page may make sound. */
  onAudible(tell: (audible: boolean) => void): void {
    this.context.onstatechange = () => tell(this.context.state === 'running');
    tell(this.context.state === 'running');
  }

  /** Browsers allow sound after a touch only. */
  wake = (): void => {
    void this.context.resume();
  };

  /** Opens the microphone; false when there is none, and the others then hear silence. */
  async open(): Promise<boolean> {
    await this.context.resume();
    if (this.microphone !== null) {
      return true;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.microphone = this.context.createMediaStreamSource(stream);
      this.microphone.connect(this.mouth);
      return true;
    } catch {
      return false;
    }
  }

  /** The page's own call hears this besides the others. */
  play(tone: 'none' | 'ring-back' | 'music'): void {
    this.tone?.disconnect(this.ear);
    this.tone = tone === 'none' ? null : tone === 'music' ? this.music : this.ringing;
    this.tone?.connect(this.ear);
  }

  /** Which leg of the plans the person at this page is. */
  isCalled(callSid: string | null): void {
    if (this.own !== callSid) {
      this.own = callSid;
      this.route();
    }
  }

  mix(plan: MixPlan): void {
    if (plan.legs.length === 0) {
      this.plans.delete(plan.room);
    } else {
      this.plans.set(plan.room, plan);
    }
    this.route();
  }

  answer(legSid: string, offer: string): Promise<string> {
    return this.join(legSid).answer(offer);
  }

  offer(legSid: string): Promise<string> {
    return this.join(legSid).offer();
  }

  async accept(legSid: string, answer: string): Promise<void> {
    await this.legs.get(legSid)?.accept(answer);
  }

  leave(legSid: string): void {
    this.legs.get(legSid)?.close();
    this.legs.delete(legSid);
    this.route();
  }

  /** The person at this page hangs up; others may go on talking through here. */
  hangUp(): void {
    this.microphone?.mediaStream.getTracks().forEach((track) => track.stop());
    this.microphone?.disconnect();
    this.microphone = null;
    this.isCalled(null);
  }

  /** Everyone leaves. */
  close(): void {
    this.plans.clear();
    [...this.legs.keys()].forEach((legSid) => this.leave(legSid));
    this.hangUp();
  }

  stats(): Promise<LineStats> {
    return lineStats([...this.legs.values()].map((leg) => leg.connection));
  }

  /** By label, or by leg where there is none; the person at this page also as `ear`. */
  levels(): Record<string, Levels> {
    const here = { hears: this.heard.peaks(), says: this.said.peaks() };
    const others = [...this.legs].map(([legSid, leg]): [string, Levels] => [
      this.label(legSid),
      { hears: leg.heard.peaks(), says: leg.said.peaks() },
    ]);
    const own = this.own === null || this.legs.has(this.own) ? [] : [[this.label(this.own), here]];
    return Object.fromEntries([['ear', here], ...own, ...others]) as Record<string, Levels>;
  }

  /** How loud a party hears a tone, in decibels; `party` as in {@link levels}. */
  level(party: string, hz: number): number {
    const leg = [...this.legs].find(([legSid]) => this.label(legSid) === party || legSid === party);
    if (leg !== undefined) {
      return leg[1].heard.level(hz);
    }
    if (party === 'ear' || (this.own !== null && this.label(this.own) === party)) {
      return this.heard.level(hz);
    }
    throw new Error(`Nobody here is ${party}`);
  }

  private label(legSid: string): string {
    const known = [...this.plans.values()].flatMap(({ legs }) => legs);
    const label = known.find((leg) => leg.legSid === legSid)?.label ?? '';
    return label === '' ? legSid : label;
  }

  private join(legSid: string): PeerLeg {
    this.leave(legSid);
    const leg = new PeerLeg(this.context, this.onFailed);
    this.legs.set(legSid, leg);
    this.route();
    return leg;
  }

  /** Lays all ways anew: there are few, and nothing can be forgotten. */
  private route(): void {
    const voices = [this.mouth, ...[...this.legs.values()].map((leg) => leg.says)];
    const ears = [this.ear, ...[...this.legs.values()].map((leg) => leg.hears)];
    const played = [this.music, this.ringing, this.script];
    ears.forEach((ear) => [...voices, ...played].forEach((from) => cut(from, ear)));
    this.tone?.connect(this.ear);
    routes(this.plans.values()).forEach(({ from, to }) => {
      const ear = this.earOf(to);
      if (ear !== undefined) {
        this.voiceOf(from)?.connect(ear);
      }
    });
    const planned = plannedLegs(this.plans.values());
    this.legs.forEach((leg, legSid) => {
      if (!planned.has(legSid)) {
        this.mouth.connect(leg.hears);
        leg.says.connect(this.ear);
      }
    });
  }

  private earOf(legSid: string): AudioNode | undefined {
    return this.legs.get(legSid)?.hears ?? (legSid === this.own ? this.ear : undefined);
  }

  private voiceOf(from: Source): AudioNode | undefined {
    if (from === 'music') {
      return this.music;
    }
    if (from === 'script') {
      return this.script;
    }
    if (from === 'ring-back') {
      return this.ringing;
    }
    return this.legs.get(from.leg)?.says ?? (from.leg === this.own ? this.mouth : undefined);
  }
}

function cut(from: AudioNode, to: AudioNode): void {
  try {
    from.disconnect(to);
  } catch {
    // they were not connected
  }
}
