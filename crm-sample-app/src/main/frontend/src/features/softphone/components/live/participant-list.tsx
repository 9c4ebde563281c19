import { Headset, Mic, MicOff, Music, Phone, User, X, type LucideIcon } from 'lucide-react';
import { currentParticipants, isPresent, nameOf } from '@/lib/call-parties';
import type { Call } from '@/lib/wire/call';
import type { Participant } from '@/lib/wire/participant';
import { words } from '../../strings';

const ICONS: Record<Participant['party'], LucideIcon> = {
  customer: User,
  agent: Headset,
  guest: Phone,
};

interface RowState {
  icon: LucideIcon;
  word: string;
}

function stateOf(participant: Participant, muted: boolean): RowState {
  if (!isPresent(participant)) {
    return { icon: Phone, word: words.states[participant.state] };
  }
  if (participant.onHold) {
    return { icon: Music, word: words.stateOnHold };
  }
  return muted || participant.muted
    ? { icon: MicOff, word: words.stateMuted }
    : { icon: Mic, word: words.states.joined };
}

interface ParticipantListProps {
  call: Call;
  ownId: number;
  /** Our own line is silent here, whatever the server thinks of it. */
  muted: boolean;
  onDrop: (participant: Participant) => void;
}

/** Who is in the call, and what each of them hears or says. */
export function ParticipantList({ call, ownId, muted, onDrop }: ParticipantListProps) {
  const people = currentParticipants(call);
  if (people.length === 0) {
    return null;
  }
  return (
    <ul aria-label={words.participants} className="mt-3 divide-y rounded-lg border bg-surface">
      {people.map((each) => {
        const own = each.user?.id === ownId;
        const name = own ? words.you : nameOf(each, call);
        const { icon: StateIcon, word } = stateOf(each, own && muted);
        const PartyIcon = ICONS[each.party];
        return (
          <li key={each.label} className="flex min-h-10 items-center gap-2 px-3 text-sm">
            <PartyIcon aria-hidden className="size-4 shrink-0 text-ink-soft" />
            <span className="min-w-0 flex-1 truncate" dir="auto" title={name}>
              {name}
            </span>
            <span className="inline-flex items-center gap-1 text-xs text-ink-soft">
              <StateIcon aria-hidden className="size-3.5" />
              {word}
            </span>
            {!own && each.party !== 'customer' && (
              <button
                type="button"
                aria-label={words.drop(name)}
                title={words.drop(name)}
                onClick={() => onDrop(each)}
                className="-mr-2 inline-flex size-10 shrink-0 items-center justify-center rounded-lg hover:bg-sunken"
              >
                <X aria-hidden className="size-4" />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
