import { useQuery } from '@tanstack/react-query';
import { Dialog } from '@/components/ui/dialog';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { definitionsQuery } from '../api/report';
import { words } from '../strings';

/** As the page calls them, so that one finds them again. */
const names: Readonly<Record<string, string>> = words.figures;

function Definitions() {
  const { data, error, refetch } = useQuery(definitionsQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={4} />
    ) : (
      <ErrorNotice title={words.definitionsFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <dl className="space-y-3">
      {data.map(({ figure, title, definition }) => (
        <div key={figure}>
          <dt className="font-medium">{names[figure] ?? title}</dt>
          <dd className="text-sm text-ink-soft">{definition}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What each figure counts, in the server's own words: it does the counting. */
export function DefinitionsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.definitions}>
      {open && <Definitions />}
    </Dialog>
  );
}
