import { lineStats, type LineStats } from '@/lib/line-stats';

declare global {
  interface Window {
    /** Demo only: lets a browser test see that sound flows. */
    __softphone?: { stats: () => Promise<LineStats> };
  }
}

/** A peer connection class that remembers its newest instance. */
function probedPeerConnection(): typeof RTCPeerConnection {
  let newest: RTCPeerConnection | null = null;
  const remember = (connection: RTCPeerConnection): void => {
    newest = connection;
  };
  window.__softphone = { stats: () => lineStats(newest === null ? [] : [newest]) };
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
  return { RTCPeerConnection: probedPeerConnection(), getUserMedia: microphoneOrSilence };
}
