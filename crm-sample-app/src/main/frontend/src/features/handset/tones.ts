const TUNE = [523, 659, 784, 659, 587, 698, 880, 698] as const;

function note(sound: AudioContext, hz: number, at: number, seconds: number, level: number): void {
  const oscillator = sound.createOscillator();
  const gain = sound.createGain();
  oscillator.frequency.value = hz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(level, at + 0.02);
  gain.gain.setValueAtTime(level, at + seconds - 0.05);
  gain.gain.linearRampToValueAtTime(0, at + seconds);
  oscillator.connect(gain).connect(sound.destination);
  oscillator.start(at);
  oscillator.stop(at + seconds);
}

function repeat(everyMs: number, play: () => void): () => void {
  play();
  const id = setInterval(play, everyMs);
  return () => clearInterval(id);
}

/** The tone a caller hears while the other side rings. */
export function ringBack(sound: AudioContext): () => void {
  return repeat(5_000, () => note(sound, 425, sound.currentTime, 1, 0.08));
}

/** A plain little tune of our own while nobody has answered yet. */
export function holdMusic(sound: AudioContext): () => void {
  return repeat(TUNE.length * 500, () =>
    TUNE.forEach((hz, i) => note(sound, hz, sound.currentTime + i * 0.5, 0.48, 0.05)),
  );
}

export function keyTone(key: string): void {
  const name = key === '*' ? 's' : key === '#' ? 'h' : key;
  void new Audio(`/sounds/dtmf${name}.wav`).play().catch(() => undefined);
}
