import { useMutation, useQuery } from '@tanstack/react-query';
import { ChartColumn, CircleHelp, Download } from 'lucide-react';
import { useState } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useNow } from '@/hooks/use-now';
import { usePageTitle } from '@/hooks/use-page-title';
import { errorText } from '@/lib/api-error';
import { download } from '@/lib/download';
import { toast } from '@/lib/toasts';
import type { Figure } from '@/lib/wire/report';
import { reportQuery } from './api/report';
import { ChartPanel } from './components/chart-panel';
import { DefinitionsDialog } from './components/definitions-dialog';
import { FigureCards } from './components/figure-cards';
import { ReportControls } from './components/report-controls';
import { reportSearch, useReportView } from './report-view';
import { CALL_SERIES, TIME_SERIES } from './series';
import { words } from './strings';

const CALL_FIGURES: readonly Figure[] = [
  'calls',
  'inbound',
  'outbound',
  'answered',
  'missed',
  'abandoned',
  'answeredWithin20s',
  'serviceLevelPercent',
  'averageAnswerSeconds',
];
const TIME_FIGURES: readonly Figure[] = [
  'talks',
  'talkSeconds',
  'holdSeconds',
  'wrapUpSeconds',
  'averageTalkSeconds',
];

function Sheet({ search }: { search: string }) {
  const { data, error, refetch, isPlaceholderData } = useQuery(reportQuery(search));
  if (error !== null) {
    return <ErrorNotice title={words.failed} error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) {
    return <Skeleton rows={3} className="h-32" />;
  }
  return (
    <div aria-busy={isPlaceholderData} className="space-y-4">
      <FigureCards totals={data.totals} before={data.previous?.totals ?? null} />
      {data.totals.calls === 0 && data.totals.talks === 0 ? (
        <EmptyNotice icon={ChartColumn} title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <>
          <ChartPanel
            title={words.callsChart}
            report={data}
            series={CALL_SERIES}
            columns={CALL_FIGURES}
          />
          <ChartPanel
            title={words.timeChart}
            report={data}
            series={TIME_SERIES}
            columns={TIME_FIGURES}
            times
          />
        </>
      )}
    </div>
  );
}

/** How the telephone was used: any period, grouped any way, against the period before. */
export function Reports() {
  usePageTitle(words.title);
  const now = useNow(60_000);
  const { view, set } = useReportView(now);
  const [explained, setExplained] = useState(false);
  const search = reportSearch(view);
  const save = useMutation({
    mutationFn: () => download(`/reports/calls.csv?${search}`, words.exportName),
    onError: (error) => toast('problem', errorText(error)),
  });
  return (
    <div className="space-y-4">
      <PageHeader title={words.title}>
        <span className="flex flex-wrap gap-2">
          <Button variant="ghost" onClick={() => setExplained(true)}>
            <CircleHelp aria-hidden />
            {words.definitions}
          </Button>
          <Button disabled={save.isPending} onClick={() => save.mutate()}>
            <Download aria-hidden />
            {save.isPending ? words.exporting : words.export}
          </Button>
        </span>
      </PageHeader>
      <ReportControls view={view} onChange={set} />
      <Sheet search={search} />
      <DefinitionsDialog open={explained} onClose={() => setExplained(false)} />
    </div>
  );
}
