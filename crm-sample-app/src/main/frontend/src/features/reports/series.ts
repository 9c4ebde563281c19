import type { Figure } from '@/lib/wire/report';

/** One figure in a chart. The stripes tell them apart without colours. */
export interface Series {
  figure: Figure;
  colour: string;
  stripes: 'none' | 'slanted' | 'level';
}

export const CALL_SERIES: readonly Series[] = [
  { figure: 'answered', colour: 'var(--live)', stripes: 'none' },
  { figure: 'missed', colour: 'var(--missed)', stripes: 'slanted' },
  { figure: 'outbound', colour: 'var(--accent)', stripes: 'level' },
];

export const TIME_SERIES: readonly Series[] = [
  { figure: 'talkSeconds', colour: 'var(--live)', stripes: 'none' },
  { figure: 'holdSeconds', colour: 'var(--hold)', stripes: 'slanted' },
  { figure: 'wrapUpSeconds', colour: 'var(--accent)', stripes: 'level' },
];
