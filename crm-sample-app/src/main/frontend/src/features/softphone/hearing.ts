import { currentParticipants, isOnHold, isPresent, nameOf } from '@/lib/call-parties';
import type { Call } from '@/lib/wire/call';
import { words } from './strings';

/** What the agent's own line does, as this browser knows it. */
export interface OwnVoice {
  userId: number;
  muted: boolean;
  /** Another call has the microphone. */
  elsewhere: boolean;
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

/** One sentence that leaves no doubt who hears the agent in this call. */
export function whoHears(call: Call, { userId, muted, elsewhere }: OwnVoice): string {
  const others = currentParticipants(call).filter(
    (each) => isPresent(each) && each.user?.id !== userId,
  );
  const able = others.filter((each) => !each.onHold).map((each) => nameOf(each, call));
  if (muted) {
    return able.length === 0 ? words.nobodyHears : words.mutedFor(listOf(able));
  }
  if (elsewhere || able.length === 0) {
    return isOnHold(call)
      ? `${words.nobodyHears} ${words.hearsMusic(holder(call))}`
      : words.nobodyHears;
  }
  const heard = words.hearYou(listOf(able), able.length);
  return isOnHold(call) ? `${heard} ${words.hearsMusic(holder(call))}` : heard;
}

function holder(call: Call): string {
  const customer = call.participants.find((each) => each.party === 'customer');
  return customer === undefined ? words.theCaller : nameOf(customer, call);
}
