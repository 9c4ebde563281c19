import type { Figures } from '@/lib/wire/report';

export function aFigures(over: Partial<Figures> = {}): Figures {
  return {
    calls: 12,
    inbound: 9,
    outbound: 3,
    answered: 8,
    missed: 4,
    abandoned: 1,
    averageAnswerSeconds: 7,
    talks: 8,
    talkSeconds: 1524,
    holdSeconds: 90,
    wrapUpSeconds: 240,
    averageTalkSeconds: 127,
    answeredWithin20s: 7,
    serviceLevelPercent: 78,
    ...over,
  };
}
