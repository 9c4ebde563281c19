const NAMES = [
  'incoming',
  'outgoing',
  'disconnect',
  'dtmf0',
  'dtmf1',
  'dtmf2',
  'dtmf3',
  'dtmf4',
  'dtmf5',
  'dtmf6',
  'dtmf7',
  'dtmf8',
  'dtmf9',
  'dtmfs',
  'dtmfh',
] as const;

/** Every sound the SDK knows, from our own server: it would fetch them from its maker's. */
export const LOCAL_SOUNDS: Record<string, string> = Object.fromEntries(
  NAMES.map((name) => [name, `/sounds/${name}.wav`]),
);

export const RING_TONE = '/sounds/ring.wav';
