import { Spectrum } from './spectrum';

/** Shorter than the three seconds after which the network answers the agent without us. */
const GATHERING_MS = 1_500;

/** One telephone whose sound ends in this page: what comes from it, and what it is given to hear. */
export class PeerLeg {
  readonly connection = new RTCPeerConnection();
  /** What this leg hears. */
  readonly hears: GainNode;
  /** What this leg says. */
  readonly says: GainNode;
  readonly heard: Spectrum;
  readonly said: Spectrum;
  private readonly out: MediaStreamAudioDestinationNode;
  private readonly speaker = document.createElement('audio');

  constructor(
    private readonly sound: AudioContext,
    onFailed: () => void,
  ) {
    this.hears = sound.createGain();
    this.says = sound.createGain();
    this.out = sound.createMediaStreamDestination();
    this.hears.connect(this.out);
    this.heard = new Spectrum(sound, this.hears);
    this.said = new Spectrum(sound, this.says);
    this.connection.ontrack = ({ streams: [stream] }) => stream && this.listen(stream);
    this.connection.onconnectionstatechange = () => {
      if (this.connection.connectionState === 'failed') {
        onFailed();
      }
    };
  }

  /** Takes the leg's offer and gives the answer with all candidates in it. */
  async answer(offer: string): Promise<string> {
    await this.connection.setRemoteDescription({ type: 'offer', sdp: offer });
    this.send();
    await this.connection.setLocalDescription(await this.connection.createAnswer());
    return this.described();
  }

  /** Makes an offer, with all candidates in it, to a leg that has none of its own. */
  async offer(): Promise<string> {
    this.send();
    await this.connection.setLocalDescription(await this.connection.createOffer());
    return this.described();
  }

  /** Takes the answer to such an offer. */
  async accept(answer: string): Promise<void> {
    await this.connection.setRemoteDescription({ type: 'answer', sdp: answer });
  }

  close(): void {
    this.hears.disconnect();
    this.says.disconnect();
    this.connection.close();
    this.speaker.remove();
  }

  private send(): void {
    this.out.stream.getTracks().forEach((track) => this.connection.addTrack(track, this.out.stream));
    this.connection.getTransceivers().forEach((each) => each.setCodecPreferences(spoken()));
  }

  /** Chromium feeds a remote sound into the mix only while an element plays it, be it silently. */
  private listen(stream: MediaStream): void {
    this.speaker.muted = true;
    this.speaker.srcObject = stream;
    document.body.append(this.speaker);
    void this.speaker.play().catch(() => undefined);
    this.sound.createMediaStreamSource(stream).connect(this.says);
  }

  private async described(): Promise<string> {
    await gathered(this.connection);
    return this.connection.localDescription?.sdp ?? '';
  }
}

/**
 * Everything but comfort noise: with it a browser takes a steady tone for the noise of a room, and
 * sends a description of it in its place.
 */
function spoken(): RTCRtpCodec[] {
  const all = RTCRtpReceiver.getCapabilities('audio')?.codecs ?? [];
  return all.filter(({ mimeType }) => mimeType.toLowerCase() !== 'audio/cn');
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
