import { ChartColumn, Table2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { Figure, Report } from '@/lib/wire/report';
import type { Series } from '../series';
import { words } from '../strings';
import { ReportTable } from './report-table';

const Bars = lazy(async () => ({ default: (await import('./bars')).Bars }));

interface ChartPanelProps {
  title: string;
  report: Report;
  series: readonly Series[];
  /** What the table has beyond the chart's own figures. */
  columns: readonly Figure[];
  times?: boolean;
}

function Swatch({ colour, stripes }: Series) {
  const angle = stripes === 'slanted' ? '45deg' : '0deg';
  const fill =
    stripes === 'none'
      ? colour
      : `repeating-linear-gradient(${angle}, ${colour} 0 3px, var(--surface) 3px 5px)`;
  return <span aria-hidden className="size-3.5 rounded-sm border" style={{ background: fill }} />;
}

/** A chart whose figures can be switched on and off, and read as a table as well. */
export function ChartPanel({ title, report, series, columns, times = false }: ChartPanelProps) {
  const [table, setTable] = useState(false);
  const [hidden, setHidden] = useState<readonly Figure[]>([]);
  const shown = series.filter(({ figure }) => !hidden.includes(figure));
  const toggle = (figure: Figure): void =>
    setHidden(
      hidden.includes(figure) ? hidden.filter((each) => each !== figure) : [...hidden, figure],
    );
  const Icon = table ? ChartColumn : Table2;
  const label = words.chartOf(title, words.groupings[report.by]);
  return (
    <section aria-label={title} className="min-w-0 space-y-3 rounded-xl border bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold">{title}</h2>
        <Button onClick={() => setTable(!table)}>
          <Icon aria-hidden />
          {table ? words.showChart : words.showTable}
        </Button>
      </div>
      {table ? (
        <ReportTable report={report} figures={columns} caption={title} />
      ) : (
        <>
          <div role="group" aria-label={words.series} className="flex flex-wrap gap-2">
            {series.map((each) => (
              <Button
                key={each.figure}
                aria-pressed={shown.includes(each)}
                className="h-9 rounded-full px-3 aria-[pressed=false]:text-ink-soft aria-[pressed=false]:line-through"
                onClick={() => toggle(each.figure)}
              >
                <Swatch {...each} />
                {words.figures[each.figure]}
              </Button>
            ))}
          </div>
          <Suspense fallback={<Skeleton rows={1} className="h-70" />}>
            <Bars report={report} series={shown} label={label} times={times} />
          </Suspense>
        </>
      )}
    </section>
  );
}
