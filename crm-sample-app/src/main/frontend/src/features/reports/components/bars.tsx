import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Report } from '@/lib/wire/report';
import { figureText, rowText } from '../figures';
import type { Series } from '../series';
import { words } from '../strings';

interface BarsProps {
  report: Report;
  series: readonly Series[];
  label: string;
  /** The bars are times. */
  times: boolean;
}

const TICK = { fill: 'var(--ink-soft)', fontSize: 12 };
const HEIGHT = 280;

function Stripes({ id, colour, stripes }: Series & { id: string }) {
  const turn = stripes === 'slanted' ? 'rotate(45)' : undefined;
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={turn}>
      <rect width={6} height={6} fill={colour} />
      <rect width={6} height={2} fill="var(--surface)" />
    </pattern>
  );
}

/** The bars themselves; arrow keys walk along them. */
export function Bars({ report, series, label, times }: BarsProps) {
  const data = report.rows.map((row) => ({ name: rowText(report.by, row), ...row.figures }));
  const tick = (value: number): string =>
    times ? `${Math.round(value / 60)} ${words.minutes}` : String(value);
  const text = (figure: unknown, value: unknown): string => {
    const known = series.find((each) => each.figure === figure);
    return known === undefined ? '' : figureText(known.figure, Number(value));
  };
  return (
    <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 600, height: HEIGHT }}>
      <BarChart data={data} accessibilityLayer title={label} margin={{ top: 8, right: 8, left: 0 }}>
        <defs>
          {series.map((each) => (
            <Stripes key={each.figure} id={`stripes-${each.figure}`} {...each} />
          ))}
        </defs>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="name" tick={TICK} stroke="var(--line-strong)" minTickGap={12} />
        <YAxis
          tick={TICK}
          stroke="var(--line-strong)"
          allowDecimals={false}
          width={times ? 72 : 44}
          tickFormatter={tick}
        />
        <Tooltip
          cursor={{ fill: 'var(--sunken)' }}
          contentStyle={{
            background: 'var(--surface)',
            border: '1px solid var(--line)',
            borderRadius: 8,
            color: 'var(--ink)',
          }}
          itemStyle={{ color: 'var(--ink)' }}
          formatter={(value, name, { dataKey }) => [text(dataKey, value), name]}
        />
        {series.map(({ figure, colour, stripes }) => (
          <Bar
            key={figure}
            dataKey={figure}
            name={words.figures[figure]}
            fill={stripes === 'none' ? colour : `url(#stripes-${figure})`}
            stroke={colour}
            isAnimationActive={false}
            maxBarSize={36}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
