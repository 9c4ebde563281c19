import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { errorText } from '@/lib/api-error';
import { download } from '@/lib/download';
import { toast } from '@/lib/toasts';
import type { Import } from '@/lib/wire/import';
import { words } from './strings';

const FIGURES = ['read', 'created', 'updated', 'unchanged', 'refused'] as const;

function Refused({ data }: { data: Import }) {
  const save = useMutation({
    mutationFn: () => download(`/imports/${data.id}/refused.csv`, words.refusedFile(data.fileName)),
    onError: (error) => toast('problem', errorText(error)),
  });
  return (
    <div className="space-y-1">
      <Button disabled={save.isPending} onClick={() => save.mutate()}>
        <Download aria-hidden />
        {words.refused}
      </Button>
      <p className="text-sm text-ink-soft">{words.refusedHint}</p>
    </div>
  );
}

/** The figures of a check or an import, and which rows were refused for what. */
export function ImportResult({ data, title }: { data: Import; title: string }) {
  const { errors, progress } = data;
  const column = (each: string | number | null): string =>
    typeof each === 'number' ? (data.columns[each] ?? String(each)) : (each ?? '');
  return (
    <section aria-labelledby="result-title" className="space-y-4">
      <h2 id="result-title" className="font-semibold">
        {title}
      </h2>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-5">
        {FIGURES.map((figure) => (
          <div
            key={figure}
            className="flex flex-col-reverse rounded-xl border bg-surface p-3 max-sm:first:col-span-2"
          >
            <dt className="text-sm text-ink-soft">{words.figures[figure]}</dt>
            <dd className="text-xl font-semibold tabular-nums">
              {progress[figure].toLocaleString('en')}
            </dd>
          </div>
        ))}
      </dl>
      {errors.length > 0 && (
        <div className="space-y-2">
          <h3 className="font-medium">
            {words.errors}{' '}
            <span className="font-normal text-ink-soft">
              {words.errorsText(errors.length, progress.refused)}
            </span>
          </h3>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard */}
          <div tabIndex={0} role="region" aria-label={words.errors} className="max-h-72 overflow-auto rounded-xl border bg-surface">
            <table className="w-full text-left text-sm">
              <thead className="border-b text-ink-soft">
                <tr>
                  <th scope="col" className="w-20 px-4 py-2 text-right font-medium">
                    {words.row}
                  </th>
                  <th scope="col" className="px-4 py-2 font-medium">
                    {words.column}
                  </th>
                  <th scope="col" className="px-4 py-2 font-medium">
                    {words.reason}
                  </th>
                </tr>
              </thead>
              <tbody className="divide-y">
                {errors.map((error, index) => (
                  <tr key={index}>
                    <td className="px-4 py-2 text-right tabular-nums">{error.row}</td>
                    <td className="px-4 py-2" dir="auto">
                      {column(error.column)}
                    </td>
                    <td className="px-4 py-2">{error.message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
      {progress.refused > 0 && data.state !== 'checked' && <Refused data={data} />}
    </section>
  );
}
