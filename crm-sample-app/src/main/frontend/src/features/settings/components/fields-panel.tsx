import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Archive, ArchiveRestore, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { errorText } from '@/lib/api-error';
import { contactFieldsQuery } from '@/lib/queries/contact-fields';
import { toast } from '@/lib/toasts';
import type { ContactField } from '@/lib/wire/contact-field';
import { changeField } from '../api/contact-fields';
import { words } from '../strings';
import { FieldDialog } from './field-dialog';

function FieldRow({ field, onEdit }: { field: ContactField; onEdit: () => void }) {
  const client = useQueryClient();
  const retire = useMutation({
    mutationFn: () => {
      const { id, ...body } = field;
      return changeField(id, { ...body, archived: !field.archived });
    },
    onError: (error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: contactFieldsQuery.queryKey }),
  });
  const { label, archived } = field;
  const Icon = archived ? ArchiveRestore : Archive;
  return (
    <li className="flex items-center gap-3 px-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium" dir="auto">
          {label}
        </p>
        <p className="truncate text-sm text-ink-soft">
          {words.fieldTypes[field.type]} · {field.key}
          {field.required && ` · ${words.requiredShort}`}
        </p>
      </div>
      {archived && <Badge tone="neutral">{words.archived}</Badge>}
      <Button
        variant="ghost"
        size="icon"
        aria-label={archived ? words.restoreField(label) : words.archiveField(label)}
        title={archived ? words.restoreField(label) : words.archivedText}
        disabled={retire.isPending}
        onClick={() => retire.mutate()}
      >
        <Icon aria-hidden />
      </Button>
      <Button variant="ghost" size="icon" aria-label={words.editField(label)} onClick={onEdit}>
        <Pencil aria-hidden />
      </Button>
    </li>
  );
}

/** The details that the company keeps of every contact, besides the usual ones. */
export function FieldsPanel() {
  const { data, error, refetch } = useQuery(contactFieldsQuery);
  const [open, setOpen] = useState<ContactField | 'new' | null>(null);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={3} className="max-w-lg" />
    ) : (
      <ErrorNotice title={words.fieldsFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  const position = Math.max(0, ...data.map((field) => field.position)) + 1;
  return (
    <div className="max-w-lg space-y-3">
      {data.length === 0 ? (
        <p className="text-sm text-ink-soft">{words.noFields}</p>
      ) : (
        <ul aria-label={words.fields} className="divide-y rounded-xl border bg-surface">
          {data.map((field) => (
            <FieldRow key={field.id} field={field} onEdit={() => setOpen(field)} />
          ))}
        </ul>
      )}
      <Button onClick={() => setOpen('new')}>
        <Plus aria-hidden />
        {words.addField}
      </Button>
      {open !== null && (
        <FieldDialog
          field={open === 'new' ? null : open}
          position={position}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
