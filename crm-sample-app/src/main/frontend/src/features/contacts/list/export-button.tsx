import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { errorText } from '@/lib/api-error';
import { download } from '@/lib/download';
import { toast } from '@/lib/toasts';
import { words } from './strings';

/** Hands what the filters let through to the browser, as comma-separated text. */
export function ExportButton({ search }: { search: string }) {
  const save = useMutation({
    mutationFn: () =>
      download(`/contacts/export.csv${search === '' ? '' : `?${search}`}`, words.exportFile),
    onError: (error) => toast('problem', errorText(error)),
  });
  const label = save.isPending ? words.exporting : words.exportList;
  return (
    <Button
      size="icon"
      aria-label={label}
      title={label}
      aria-busy={save.isPending}
      disabled={save.isPending}
      onClick={() => save.mutate()}
    >
      <Download aria-hidden />
    </Button>
  );
}
