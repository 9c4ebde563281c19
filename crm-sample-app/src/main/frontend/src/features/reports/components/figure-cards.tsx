import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import type { Figure, Figures } from '@/lib/wire/report';
import { changeText, figureText } from '../figures';
import { words } from '../strings';

const SHOWN: readonly Figure[] = [
  'calls',
  'answered',
  'missed',
  'averageAnswerSeconds',
  'averageTalkSeconds',
  'serviceLevelPercent',
];

function Change({ change }: { change: NonNullable<ReturnType<typeof changeText>> }) {
  const Icon = change.up === null ? Equal : change.up ? ArrowUp : ArrowDown;
  return (
    <p className="flex items-start gap-1 text-sm text-ink-soft">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {change.text}
    </p>
  );
}

interface FigureCardsProps {
  totals: Figures;
  before: Figures | null;
}

/** The figures one looks at first, and how they were in the period before. */
export function FigureCards({ totals, before }: FigureCardsProps) {
  return (
    <section aria-label={words.summary}>
      <dl className="grid grid-cols-2 gap-3 md:grid-cols-3 2xl:grid-cols-6">
        {SHOWN.map((figure) => {
          const change = changeText(figure, totals, before);
          return (
            <div key={figure} className="rounded-xl border bg-surface p-4">
              <dt className="text-sm text-ink-soft">{words.figures[figure]}</dt>
              <dd>
                <p className="text-2xl font-semibold tabular-nums">
                  {figureText(figure, totals[figure])}
                </p>
                {change !== null && <Change change={change} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
