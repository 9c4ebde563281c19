import { Sideways } from '@/components/ui/sideways';
import type { Figure, Report } from '@/lib/wire/report';
import { figureText, rowText } from '../figures';
import { words } from '../strings';

const CELL = 'px-3 py-2 text-right whitespace-nowrap';
const HEAD =
  'sticky left-0 max-w-48 truncate bg-surface px-3 py-2 text-left font-medium whitespace-nowrap';

interface ReportTableProps {
  report: Report;
  figures: readonly Figure[];
  caption: string;
}

/** The same figures as the chart has, to be read, copied and heard. */
export function ReportTable({ report, figures, caption }: ReportTableProps) {
  return (
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
              {figures.map((figure) => (
                <td key={figure} className={CELL}>
                  {figureText(figure, row.figures[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t font-semibold">
          <tr>
            <th scope="row" className={HEAD}>
              {words.total}
            </th>
            {figures.map((figure) => (
              <td key={figure} className={CELL}>
                {figureText(figure, report.totals[figure])}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Sideways>
  );
}
