import { useQueries, useQuery } from '@tanstack/react-query';
import { Dialog } from '@/components/ui/dialog';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { contactFieldsQuery, fieldsInUse } from '@/lib/queries/contact-fields';
import { contactQuery } from '@/lib/queries/contacts';
import type { Contact } from '@/lib/wire/contact';
import { MergeForm } from './merge-form';
import { words } from './strings';

interface MergeDialogProps {
  /** The kept one first. */
  ids: readonly [number, number];
  onClose: () => void;
  onMerged: (contact: Contact) => void;
}

/** Two contacts that are one person, put together field by field. */
export function MergeDialog({ ids, onClose, onMerged }: MergeDialogProps) {
  const [first, second] = useQueries({
    queries: ids.map((id) => ({ ...contactQuery(id), staleTime: 0 })),
  });
  const fields = useQuery(contactFieldsQuery);
  const error = first?.error ?? second?.error ?? null;
  const reload = (): void => {
    void first?.refetch();
    void second?.refetch();
  };
  const ready = first?.data !== undefined && second?.data !== undefined && !fields.isPending;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.mergeTitle}
      {...(first?.data === undefined ? {} : { description: words.mergeText(first.data.name) })}
    >
      {error !== null && <ErrorNotice title={words.loadFailed} error={error} onRetry={reload} />}
      {error === null && !ready && <Skeleton rows={5} />}
      {ready && (
        <MergeForm
          key={`${first.data.version} ${second.data.version}`}
          keep={first.data}
          other={second.data}
          fields={fieldsInUse(fields.data)}
          onClose={onClose}
          onMerged={onMerged}
          onReload={reload}
        />
      )}
    </Dialog>
  );
}
