import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ui } from '@/config/strings';
import { useNow } from '@/hooks/use-now';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { formatRelative } from '@/lib/format';
import { MISSED_KEY } from '@/lib/queries/missed-calls';
import { may } from '@/lib/rights';
import { toast } from '@/lib/toasts';
import type { MissedCall } from '@/lib/wire/missed';
import { releaseMissed } from '../api/missed';
import { words } from '../strings';

/** Frees what a colleague has taken and left alone, for those who may change others' work. */
export function ReleaseOther({ item, who }: { item: MissedCall; who: string }) {
  const account = useAccount();
  const client = useQueryClient();
  const now = useNow(15_000);
  const [asking, setAsking] = useState(false);
  const release = useMutation({
    mutationFn: () => releaseMissed(item.id),
    onError: (error) => toast('problem', errorText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: MISSED_KEY }),
  });
  if (item.takenBy === null || !may(account, 'changeOthersWork')) {
    return null;
  }
  const name = item.takenBy.fullName;
  const since = item.takenAt === null ? null : formatRelative(item.takenAt, now);
  return (
    <>
      <Button
        disabled={release.isPending}
        aria-label={words.freeWhom(who, name)}
        onClick={() => setAsking(true)}
      >
        {words.free}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.freeTitle(name)}
        text={words.freeText(who, name, since)}
        confirm={words.free}
        cancel={ui.cancel}
        onConfirm={() => {
          setAsking(false);
          release.mutate();
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
