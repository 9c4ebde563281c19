const RATE = 48_000;
const NOTE_SECONDS = 0.5;
const TUNE = [500, 625, 833, 625, 556, 833, 750, 833] as const;

/** Sounds all through the tune, so that a listener (or a test) always knows it from a voice. */
export const MUSIC_HZ = 1_000;
export const RING_BACK_HZ = 425;
/** A hum that is nobody's voice. */
export const SCRIPT_HZ = 350;

function sine(hz: number, seconds: number): number {
  return Math.sin(2 * Math.PI * hz * seconds);
}

/** Swells and fades within 30 ms, so that nothing clicks. */
function shape(at: number, length: number): number {
  return Math.min(1, at / 0.03, (length - at) / 0.03);
}

function loop(sound: AudioContext, seconds: number, level: (at: number) => number): AudioNode {
  const buffer = sound.createBuffer(1, seconds * RATE, RATE);
  buffer.copyToChannel(
    Float32Array.from({ length: seconds * RATE }, (_, i) => level(i / RATE)),
    0,
  );
  const source = sound.createBufferSource();
  source.buffer = buffer;
  source.loop = true;
  source.start();
  return source;
}

/** The tone a caller hears while the other side rings: one second in five. */
export function ringBack(sound: AudioContext): AudioNode {
  return loop(sound, 5, (at) => (at < 1 ? 0.12 * shape(at, 1) * sine(RING_BACK_HZ, at) : 0));
}

/** What is heard of somebody who follows a script: swelling and fading like speech. */
export function scriptedVoice(sound: AudioContext): AudioNode {
  return loop(sound, 2, (at) => (0.1 + 0.04 * sine(1, at)) * sine(SCRIPT_HZ, at));
}

/** A plain little tune of our own over a steady tone. */
export function holdMusic(sound: AudioContext): AudioNode {
  return loop(sound, TUNE.length * NOTE_SECONDS, (at) => {
    const note = Math.floor(at / NOTE_SECONDS);
    const within = at - note * NOTE_SECONDS;
    const voice = 0.05 * shape(within, NOTE_SECONDS) * sine(TUNE[note] ?? 0, within);
    return voice + 0.08 * sine(MUSIC_HZ, at);
  });
}

export function keyTone(key: string): void {
  const name = key === '*' ? 's' : key === '#' ? 'h' : key;
  void new Audio(`/sounds/dtmf${name}.wav`).play().catch(() => undefined);
}
