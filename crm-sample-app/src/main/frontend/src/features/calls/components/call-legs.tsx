import { Sideways } from '@/components/ui/sideways';
import { nameOf } from '@/lib/call-parties';
import type { Call } from '@/lib/wire/call';
import type { Participant } from '@/lib/wire/participant';
import { words } from '../strings';

const CELL = 'px-4 py-2.5';

function clock(at: string): string {
  return new Date(at).toLocaleTimeString();
}

function left({ joinedAt, leftAt }: Participant): string {
  if (leftAt !== null) {
    return clock(leftAt);
  }
  return joinedAt === null ? words.nobody : words.stillIn;
}

/** Everybody who was in the call, from when to when. */
export function CallLegs({ call }: { call: Call }) {
  if (call.participants.length === 0) {
    return <p className="text-sm text-ink-soft">{words.noLegs}</p>;
  }
  return (
    <Sideways label={words.legs} className="rounded-xl border bg-surface">
      <table className="w-full text-left">
        <thead className="border-b text-sm text-ink-soft">
          <tr>
            {[words.leg, words.legParty, words.legJoined, words.legLeft].map((heading) => (
              <th key={heading} scope="col" className={`${CELL} font-medium`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y tabular-nums">
          {call.participants.map((each) => (
            <tr key={each.label}>
              <td className={`${CELL} max-w-56 truncate`} dir="auto">
                {nameOf(each, call)}
              </td>
              <td className={CELL}>{words.parties[each.party]}</td>
              <td className={CELL}>
                {each.joinedAt === null ? words.notJoined : clock(each.joinedAt)}
              </td>
              <td className={CELL}>{left(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
