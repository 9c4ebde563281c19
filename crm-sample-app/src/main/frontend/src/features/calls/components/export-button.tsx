import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { errorText } from '@/lib/api-error';
import { download } from '@/lib/download';
import { ownZone } from '@/lib/due';
import { toast } from '@/lib/toasts';
import { callSearch, type CallFilters } from '../call-filters';
import { words } from '../strings';

/** The calls that fit the filters, as a file for spreadsheets. */
export function ExportButton({ filters }: { filters: CallFilters }) {
  const save = useMutation({
    mutationFn: () => {
      const search = callSearch(filters);
      search.set('zone', ownZone());
      return download(`/calls/export.csv?${search.toString()}`, words.exportName);
    },
    onError: (error) => toast('problem', errorText(error)),
  });
  return (
    <Button disabled={save.isPending} onClick={() => save.mutate()}>
      <Download aria-hidden />
      {save.isPending ? words.exporting : words.export}
    </Button>
  );
}
