import type { Call as TwilioCall } from '@twilio/voice-sdk';
import { lineStats, type LineStats } from '@/lib/line-stats';

interface DemoCall {
  id: number;
  muted: boolean;
  status: string;
}

declare global {
  interface Window {
    /** Demo only: lets a browser test see that sound flows, and what the lines themselves say. */
    __softphone?: { stats: () => Promise<LineStats>; calls: () => DemoCall[] };
  }
}

let newest: RTCPeerConnection | null = null;
const lines = new Map<number, TwilioCall>();

/** A peer connection class that remembers its newest instance. */
function probedPeerConnection(): typeof RTCPeerConnection {
  const remember = (connection: RTCPeerConnection): void => {
    newest = connection;
  };
  return class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      remember(this);
    }
  };
}

/** The microphone, or silence: whoever tries the demo without one can still take calls. */
async function microphoneOrSilence(wanted: MediaStreamConstraints): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch {
    return new AudioContext().createMediaStreamDestination().stream;
  }
}

/** Device options for the demo's local telephone network only. */
export function demoMedia() {
  window.__softphone = {
    stats: () => lineStats(newest === null ? [] : [newest]),
    calls: () =>
      Array.from(lines, ([id, call]) => ({ id, muted: call.isMuted(), status: call.status() })),
  };
  return { RTCPeerConnection: probedPeerConnection(), getUserMedia: microphoneOrSilence };
}

/** Shows a line to the demo's tests as long as it is open. */
export function demoLine(id: number, call: TwilioCall): void {
  lines.set(id, call);
  call.on('disconnect', () => {
    if (lines.get(id) === call) {
      lines.delete(id);
    }
  });
}
