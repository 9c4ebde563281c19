import { useQuery } from '@tanstack/react-query';
import { canDo, diallingQuery } from '@/lib/queries/dialling';
import type { LivePhase } from '../../call-machine';
import type { OwnCall } from '../../own-calls';
import { usePhone } from '../../phone-context';
import { words } from '../../strings';
import { isDialling } from '../../talk-time';

/** What may be done with a call just now; null means "go ahead", a text says why not. */
export interface CallActions {
  toggleMute: () => void;
  toggleHold: () => void;
  resume: () => void;
  hangUp: () => void;
  holdReason: string | null;
  keypadReason: string | null;
  inviteReason: string | null;
}

function inviteReason({ call }: OwnCall<LivePhase>): string | null {
  if (call.handover !== null) {
    return words.cantWhileHandover;
  }
  return isDialling(call) ? words.notAnsweredYet : null;
}

export function useCallActions(own: OwnCall<LivePhase> | null): CallActions {
  const { phone } = usePhone();
  const { data: dialling } = useQuery(diallingQuery);
  const callId = own?.call.id ?? 0;
  const internal = own?.call.direction === 'internal';
  const lacking = canDo(dialling, 'hold') ? null : words.lacking;
  const hold = internal ? words.noCustomer : lacking;
  return {
    toggleMute: () =>
      phone?.perform({ do: 'mute', callId, muted: own?.phase.muted === false }),
    toggleHold: () => phone?.perform({ do: 'hold', callId, on: own?.onHold === false }),
    resume: () => phone?.perform({ do: 'hold', callId, on: false }),
    hangUp: () => phone?.perform({ do: 'hang-up', callId }),
    holdReason: own !== null && isDialling(own.call) ? words.notAnsweredYet : hold,
    keypadReason: canDo(dialling, 'keypad') ? null : words.lacking,
    inviteReason: own === null ? null : inviteReason(own),
  };
}
