import { Sideways } from '@/components/ui/sideways';
import type { Figure, Figures, Grouping, Report } from '@/lib/wire/report';
import { daysText, differenceText, figureText, rowText } from '../figures';
import { words } from '../strings';

const CELL = 'px-3 py-2 text-right whitespace-nowrap';
const HEAD =
  'sticky left-0 max-w-48 truncate bg-surface px-3 py-2 text-left font-medium whitespace-nowrap';

/** Whose rows follow each other, so that the first stands against the first of the period before. */
const IN_ORDER: readonly Grouping[] = ['hour', 'day', 'week', 'month'];

interface CellsProps {
  figures: readonly Figure[];
  now: Figures;
  before: Figures | null;
}

function Cells({ figures, now, before }: CellsProps) {
  return figures.map((figure) => {
    const difference = differenceText(figure, now, before);
    return (
      <td key={figure} className={CELL}>
        {figureText(figure, now[figure])}{' '}
        {difference !== null && (
          <span className="block text-xs font-normal text-ink-soft">{difference}</span>
        )}
      </td>
    );
  });
}

function Legend({ report }: { report: Report }) {
  if (report.previous === null) {
    return null;
  }
  const text = IN_ORDER.includes(report.by) ? words.againstInOrder : words.against;
  return <p className="text-sm text-ink-soft">{text(daysText(report.previous))}</p>;
}

interface ReportTableProps {
  report: Report;
  figures: readonly Figure[];
  caption: string;
}

/** The same figures as the chart has, to be read, copied and heard, and what they were before. */
export function ReportTable({ report, figures, caption }: ReportTableProps) {
  return (
    <>
      <Legend report={report} />
      <Sideways label={caption}>
        <table className="w-full text-sm tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead className="border-b text-ink-soft">
            <tr>
              <th scope="col" className={HEAD}>
                {words.groupings[report.by]}
              </th>
              {figures.map((figure) => (
                <th key={figure} scope="col" className={`${CELL} font-medium`}>
                  {words.figures[figure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y">
            {report.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" dir="auto" className={HEAD}>
                  {rowText(report.by, row)}
                </th>
                <Cells figures={figures} now={row.figures} before={row.previous} />
              </tr>
            ))}
          </tbody>
          <tfoot className="border-t font-semibold">
            <tr>
              <th scope="row" className={HEAD}>
                {words.total}
              </th>
              <Cells
                figures={figures}
                now={report.totals}
                before={report.previous?.totals ?? null}
              />
            </tr>
          </tfoot>
        </table>
      </Sideways>
    </>
  );
}
