import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { PresenceBadge } from '@/components/phone/presence-badge';
import { Menu, MenuLabel, MenuRadioGroup, MenuRadioItem } from '@/components/ui/menu';
import { presenceNames } from '@/config/strings';
import { useLive } from '@/hooks/use-live';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { toast } from '@/lib/toasts';
import { AVAILABILITIES, setAvailability, type Availability } from '../api/availability';
import { myAvailabilityQuery } from '../api/my-availability';
import { words } from '../strings';

/** Sets the availability; a refusal is told and leaves it as it was. */
export function useAvailability(): [Availability, (next: Availability) => void] {
  const client = useQueryClient();
  const { data } = useQuery(myAvailabilityQuery);
  const { mutate } = useMutation({
    mutationFn: setAvailability,
    onMutate: (state) => {
      const before = client.getQueryData(myAvailabilityQuery.queryKey);
      client.setQueryData(myAvailabilityQuery.queryKey, { state, wrapUpUntil: null });
      return before;
    },
    onError: (error, _state, before) => {
      client.setQueryData(myAvailabilityQuery.queryKey, before);
      toast('problem', `${words.availabilityFailed} ${errorText(error)}`);
    },
  });
  return [data?.state ?? 'available', mutate];
}

/** What colleagues see of me, and the part of it that I choose myself. */
export function AvailabilityMenu() {
  const { id } = useAccount();
  const shown = useLive().presence[id]?.state ?? 'offline';
  const [chosen, choose] = useAvailability();
  const trigger = (
    <button
      type="button"
      aria-label={`${words.availability}: ${presenceNames[shown]}`}
      className="flex min-h-10 items-center gap-1 rounded-lg px-1 hover:bg-sunken"
    >
      <PresenceBadge state={shown} />
      <ChevronDown aria-hidden className="size-4 text-ink-soft" />
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLabel>{words.availability}</MenuLabel>
      <MenuRadioGroup
        value={chosen}
        onValueChange={(value) => {
          const next = AVAILABILITIES.find((each) => each === value);
          if (next !== undefined) {
            choose(next);
          }
        }}
      >
        {AVAILABILITIES.map((each) => (
          <MenuRadioItem key={each} value={each}>
            {words.availabilities[each]}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
    </Menu>
  );
}
