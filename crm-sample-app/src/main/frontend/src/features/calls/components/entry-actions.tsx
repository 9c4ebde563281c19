import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ui } from '@/config/strings';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import type { Call } from '@/lib/wire/call';
import { removeCall } from '../api/get-calls';
import { words } from '../strings';
import { ManualCallDialog } from './manual-call-dialog';

/** Corrects or removes what was written down by hand; for who did so, and for admins. */
export function EntryActions({ call }: { call: Call }) {
  const { id, userType } = useAccount();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'correct' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  const remove = useMutation({
    mutationFn: () => removeCall(call.id, call.changedAt ?? ''),
    onSuccess: () => {
      toast('done', words.removed);
      navigate('/calls');
    },
    onError: (error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['calls'] }),
  });
  if (call.source !== 'manual' || (call.agent?.id !== id && userType !== 'admin')) {
    return null;
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => setOpen('correct')}>
        <PencilLine aria-hidden />
        {words.correct}
      </Button>
      <Button variant="ghost" disabled={remove.isPending} onClick={() => setOpen('remove')}>
        <Trash2 aria-hidden />
        {words.remove}
      </Button>
      {open === 'correct' && <ManualCallDialog entry={call} onClose={close} />}
      <ConfirmDialog
        open={open === 'remove'}
        title={words.removeTitle}
        text={words.removeText}
        confirm={words.remove}
        cancel={ui.cancel}
        onCancel={close}
        onConfirm={() => {
          close();
          remove.mutate();
        }}
      />
    </div>
  );
}
