import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useShortcut } from '@/hooks/use-shortcut';
import { errorText } from '@/lib/api-error';
import { dropOffer } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import { toast } from '@/lib/toasts';
import type { Call } from '@/lib/wire/call';
import { declineCall } from '../api/calls';
import { isBusy } from '../call-machine';
import { usePhone } from '../phone-context';
import { words } from '../strings';
import type { RingingCall } from '../use-ringing';
import { FarewellCard } from './farewell-card';
import { RingingCard } from './ringing-card';

function useDecline(): (call: Call) => void {
  const client = useQueryClient();
  const decline = useMutation({
    mutationFn: (call: Call) => declineCall(call.id),
    onSuccess: (_answer, call) =>
      client.setQueryData(liveQuery.queryKey, (state) =>
        state === undefined ? state : dropOffer(state, call.id),
      ),
    onError: (error) => toast('problem', errorText(error)),
  });
  return decline.mutate;
}

export function RingingList({ cards }: { cards: readonly RingingCall[] }) {
  const { state, phone } = usePhone();
  const decline = useDecline();
  const ringing = cards.filter((card) => card.farewell === null);
  const next = ringing[0];
  const free = next !== undefined && !isBusy(state.call);
  const answer = (call: Call): void => phone?.answer(call);
  useShortcut('a', () => next !== undefined && answer(next.call), free);
  useShortcut('d', () => next !== undefined && decline(next.call), free);
  return (
    <>
      {ringing.length > 0 && (
        <section aria-label={words.ringingRegion} className="space-y-2">
          {ringing.map((card) => (
            <RingingCard
              key={card.call.id}
              ringing={card}
              first={card === next}
              onAnswer={() => answer(card.call)}
              onDecline={() => decline(card.call)}
            />
          ))}
        </section>
      )}
      {cards
        .filter((card) => card.farewell !== null)
        .map((card) => (
          <FarewellCard key={card.call.id} ringing={card} />
        ))}
    </>
  );
}
