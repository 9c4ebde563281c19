import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useDialler } from '@/hooks/dialler';
import { useAccount } from '@/hooks/use-session';
import { useStored } from '@/hooks/use-stored';
import { errorText } from '@/lib/api-error';
import { MISSED_KEY } from '@/lib/queries/missed-calls';
import { dialOnMobile, telMode } from '@/lib/tel-mode';
import type { MissedCall } from '@/lib/wire/missed';
import { releaseMissed, takeMissed } from '../api/missed';
import { words } from '../strings';
import { ReleaseOther } from './release-other';

interface MissedActionsProps {
  item: MissedCall;
  who: string;
  onClose: () => void;
}

/** Calling back takes the item first: two agents never call the same customer. */
export function MissedActions({ item, who, onClose }: MissedActionsProps) {
  const { id } = useAccount();
  const client = useQueryClient();
  const dialler = useDialler();
  const mobile = useStored(telMode);
  const ready = mobile || dialler.ready;
  const mine = item.takenBy?.id === id;
  const free = item.takenBy === null;
  const refresh = { onSettled: () => client.invalidateQueries({ queryKey: MISSED_KEY }) };
  const take = useMutation({ mutationFn: () => takeMissed(item.id), ...refresh });
  const release = useMutation({ mutationFn: () => releaseMissed(item.id), ...refresh });
  const callBack = useMutation({
    mutationFn: () => (mine ? Promise.resolve() : takeMissed(item.id)),
    onSuccess: () => {
      const { number, contact } = item;
      if (number !== null && mobile) {
        dialOnMobile({ number, name: null, contact });
      } else if (number !== null) {
        dialler.call(number);
      }
    },
    ...refresh,
  });
  const error = callBack.error ?? take.error ?? release.error;
  const pending = callBack.isPending || take.isPending || release.isPending;
  return (
    <div className="space-y-1.5">
      <div className="flex flex-wrap gap-2">
        {item.number !== null && (free || mine) && (
          <Button
            variant="primary"
            disabled={!ready || pending}
            title={ready ? undefined : words.goOnline}
            aria-label={words.callBackWhom(who)}
            onClick={() => callBack.mutate()}
          >
            <Phone aria-hidden />
            {words.callBack}
          </Button>
        )}
        {free && (
          <Button disabled={pending} aria-label={words.takeWhom(who)} onClick={() => take.mutate()}>
            {words.take}
          </Button>
        )}
        {mine && (
          <Button
            disabled={pending}
            aria-label={words.releaseWhom(who)}
            onClick={() => release.mutate()}
          >
            {words.release}
          </Button>
        )}
        {!free && !mine && <ReleaseOther item={item} who={who} />}
        {(free || mine) && (
          <Button variant="ghost" aria-label={words.closeWhom(who)} onClick={onClose}>
            {words.close}
          </Button>
        )}
      </div>
      {error !== null && (
        <p role="alert" className="text-sm text-missed">
          {errorText(error)}
        </p>
      )}
    </div>
  );
}
