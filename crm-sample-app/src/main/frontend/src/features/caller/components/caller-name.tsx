import { useQuery } from '@tanstack/react-query';
import type { Call } from '@/lib/wire/call';
import { cardQuery } from '../api/card';
import { useCallerChoice } from '../caller-choice';
import { words } from '../strings';

/** Who calls: what the call says at once, and better when the card knows more. */
export function CallerName({ call, usual }: { call: Call; usual: string }) {
  const { data } = useQuery(cardQuery(call.id));
  const choice = useCallerChoice(call.id);
  if (data === undefined || call.contact !== null) {
    return usual;
  }
  if (data.own) {
    return words.ownNumber;
  }
  const known =
    data.matches.length === 1
      ? data.matches[0]
      : data.matches.find(({ contact }) => contact.id !== null && contact.id === choice);
  if (known !== undefined) {
    return known.contact.name;
  }
  return data.matches.length > 1 ? words.severalContacts(data.matches.length) : usual;
}
