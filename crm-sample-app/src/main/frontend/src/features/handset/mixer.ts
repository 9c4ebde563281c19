import { lineStats, type LineStats } from '@/lib/line-stats';

/** Shorter than the three seconds after which the network answers the agent without us. */
const GATHERING_MS = 1_500;

interface Leg {
  connection: RTCPeerConnection;
  /** What this agent hears: the customer, and the other agents. */
  out: MediaStreamAudioDestinationNode;
  in: MediaStreamAudioSourceNode | null;
  speaker: HTMLAudioElement;
}

/**
 * The far end of every agent's sound. The voice SDK never re-negotiates, so several agents hear
 * each other through here: each gets the customer's microphone mixed with all the others.
 */
export class Mixer {
  private readonly legs = new Map<string, Leg>();
  private readonly context = new AudioContext();
  private microphone: MediaStreamAudioSourceNode | null = null;

  constructor(private readonly onFailed: () => void) {}

  get sound(): AudioContext {
    return this.context;
  }

  /** Opens the microphone; false when there is none, and the agent then hears silence. */
  async open(): Promise<boolean> {
    await this.context.resume();
    if (this.microphone !== null) {
      return true;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.microphone = this.context.createMediaStreamSource(stream);
      return true;
    } catch {
      return false;
    }
  }

  /** Takes an agent's offer and gives the answer with all candidates in it. */
  async answer(legSid: string, offer: string): Promise<string> {
    const { connection, out } = this.join(legSid);
    await connection.setRemoteDescription({ type: 'offer', sdp: offer });
    out.stream.getTracks().forEach((track) => connection.addTrack(track, out.stream));
    await connection.setLocalDescription(await connection.createAnswer());
    return described(connection);
  }

  /** Makes an offer, with all candidates in it, to an agent who has none of their own. */
  async offer(legSid: string): Promise<string> {
    const { connection, out } = this.join(legSid);
    out.stream.getTracks().forEach((track) => connection.addTrack(track, out.stream));
    await connection.setLocalDescription(await connection.createOffer());
    return described(connection);
  }

  /** Takes the answer to such an offer. */
  async accept(legSid: string, answer: string): Promise<void> {
    await this.legs.get(legSid)?.connection.setRemoteDescription({ type: 'answer', sdp: answer });
  }

  leave(legSid: string): void {
    const leg = this.legs.get(legSid);
    if (leg !== undefined) {
      this.legs.delete(legSid);
      this.microphone?.disconnect(leg.out);
      leg.in?.disconnect();
      this.others(leg).forEach((other) => other.in?.disconnect(leg.out));
      leg.connection.close();
      leg.speaker.remove();
    }
  }

  /** Everyone leaves and the microphone closes. */
  close(): void {
    [...this.legs.keys()].forEach((legSid) => this.leave(legSid));
    this.microphone?.mediaStream.getTracks().forEach((track) => track.stop());
    this.microphone?.disconnect();
    this.microphone = null;
  }

  stats(): Promise<LineStats> {
    return lineStats([...this.legs.values()].map((leg) => leg.connection));
  }

  private join(legSid: string): Leg {
    this.leave(legSid);
    const leg = this.newLeg();
    const { connection } = leg;
    this.legs.set(legSid, leg);
    connection.ontrack = ({ streams: [stream] }) => stream && this.hear(leg, stream);
    connection.onconnectionstatechange = () => {
      if (connection.connectionState === 'failed') {
        this.onFailed();
      }
    };
    return leg;
  }

  private newLeg(): Leg {
    const speaker = document.createElement('audio');
    speaker.autoplay = true;
    document.body.append(speaker);
    const out = this.context.createMediaStreamDestination();
    this.microphone?.connect(out);
    this.legs.forEach((other) => other.in?.connect(out));
    return { connection: new RTCPeerConnection(), out, in: null, speaker };
  }

  /** The element plays the agent to the customer; Chromium also needs it to feed the mix. */
  private hear(leg: Leg, stream: MediaStream): void {
    leg.speaker.srcObject = stream;
    void leg.speaker.play().catch(() => undefined);
    const source = this.context.createMediaStreamSource(stream);
    leg.in = source;
    this.others(leg).forEach((other) => source.connect(other.out));
  }

  private others(leg: Leg): Leg[] {
    return [...this.legs.values()].filter((each) => each !== leg);
  }
}

async function described(connection: RTCPeerConnection): Promise<string> {
  await gathered(connection);
  return connection.localDescription?.sdp ?? '';
}

/** All candidates, or those found in time: without a network it never completes. */
function gathered(connection: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (connection.iceGatheringState === 'complete') {
        resolve();
      }
    };
    connection.addEventListener('icegatheringstatechange', check);
    setTimeout(resolve, GATHERING_MS);
    check();
  });
}
