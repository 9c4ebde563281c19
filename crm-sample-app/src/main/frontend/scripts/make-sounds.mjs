/**
 * Writes the telephone's sounds as small WAV files. The voice SDK would otherwise fetch them from
 * its maker's site, which a strict content policy and a laptop without a network both refuse.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const RATE = 8000;
const folder = new URL('../public/sounds/', import.meta.url);

/** One stretch of sound: the sum of `tones` (Hz) for `seconds`, faded at both ends. */
function stretch(tones, seconds, level = 0.3) {
  const length = Math.round(seconds * RATE);
  const fade = Math.min(0.008 * RATE, length / 2);
  return Array.from({ length }, (_, i) => {
    const edge = Math.min(1, i / fade, (length - i) / fade);
    const sum = tones.reduce((all, hz) => all + Math.sin((2 * Math.PI * hz * i) / RATE), 0);
    return tones.length === 0 ? 0 : (edge * level * sum) / tones.length;
  });
}

const silence = (seconds) => stretch([], seconds);

function wav(samples) {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length * 2, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length * 2, 40);
  const body = Buffer.alloc(samples.length * 2);
  samples.forEach((value, i) => body.writeInt16LE(Math.round(value * 32767), i * 2));
  return Buffer.concat([head, body]);
}

const KEYPAD = {
  1: [697, 1209],
  2: [697, 1336],
  3: [697, 1477],
  4: [770, 1209],
  5: [770, 1336],
  6: [770, 1477],
  7: [852, 1209],
  8: [852, 1336],
  9: [852, 1477],
  s: [941, 1209],
  0: [941, 1336],
  h: [941, 1477],
};

const sounds = {
  ring: [
    ...stretch([660, 880], 0.35),
    ...silence(0.12),
    ...stretch([660, 880], 0.35),
    ...silence(1.9),
  ],
  incoming: silence(0.2),
  outgoing: stretch([523, 659], 0.12, 0.2),
  disconnect: [...stretch([494], 0.1, 0.2), ...stretch([370], 0.16, 0.2)],
  ...Object.fromEntries(
    Object.entries(KEYPAD).map(([key, tones]) => [`dtmf${key}`, stretch(tones, 0.12)]),
  ),
};

mkdirSync(folder, { recursive: true });
for (const [name, samples] of Object.entries(sounds)) {
  writeFileSync(new URL(`${name}.wav`, folder), wav(samples));
}
