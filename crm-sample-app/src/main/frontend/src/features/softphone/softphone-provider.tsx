import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useAccount } from '@/hooks/use-session';
import { canDo, diallingQuery } from '@/lib/queries/dialling';
import { hangUpCall } from '@/lib/queries/hang-up-call';
import { wakefulTimers } from '@/lib/timers';
import { answerCall, holdCall, muteCall, releaseCall } from './api/calls';
import { getDeviceToken } from './api/device-token';
import { onlineMemory } from './online-memory';
import { PhoneContext } from './phone-context';
import { DialProvider } from './dial-provider';
import { PhoneEngine } from './phone-engine';
import type { PhoneServer } from './phone-server';
import { liveCalls } from './phone-state';
import type { CreatePhone } from './phone';
import { seekLeadership } from './tabs/leadership';
import { SharedPhone, type SharedPhoneState } from './tabs/shared-phone';
import { TwilioPhone } from './twilio-phone';
import { useCallEndWatch } from './use-call-end-watch';
import { usePresence } from './use-presence';
import { useUnloadWarning } from './use-unload-warning';

/** Muting is local first; the server is told only if the provider can do anything about it. */
function phoneServer(client: QueryClient): PhoneServer {
  const canMute = (): boolean => canDo(client.getQueryData(diallingQuery.queryKey), 'mute');
  return {
    answer: answerCall,
    release: releaseCall,
    hold: holdCall,
    hangUp: hangUpCall,
    mute: (callId, on) => (canMute() ? muteCall(callId, on) : Promise.resolve()),
  };
}

function twilioPhone(extension: string): CreatePhone {
  return (onDevice) =>
    new TwilioPhone({
      getToken: () => getDeviceToken(extension),
      timers: wakefulTimers(),
      onDevice,
    });
}

function newSharedPhone(
  userId: number,
  createPhone: CreatePhone,
  server: PhoneServer,
): SharedPhone {
  return new SharedPhone({
    userId,
    createEngine: (onState) => new PhoneEngine(createPhone, server, wakefulTimers(), onState),
    seekLeadership,
  });
}

/** Keeps the telephone open while the provider stands, and remembers whether it was online. */
function useOpenPhone(phone: SharedPhone, userId: number): SharedPhoneState {
  const state = useSyncExternalStore(phone.subscribe, phone.get);
  const opened = useRef(false);
  useEffect(() => {
    phone.open();
    if (onlineMemory.get(userId)) {
      phone.goOnline();
    }
    opened.current = true;
    return () => {
      opened.current = false;
      phone.close();
    };
  }, [phone, userId]);
  useEffect(
    () => phone.subscribe(() => opened.current && onlineMemory.set(userId, phone.get().online)),
    [phone, userId],
  );
  return state;
}

interface SoftphoneProviderProps {
  children: ReactNode;
  /** Tests put a fake telephone here. */
  createPhone?: CreatePhone;
}

/** Stands above the router: a call goes on whatever page is shown. */
export function SoftphoneProvider({ children, createPhone }: SoftphoneProviderProps) {
  const account = useAccount();
  const client = useQueryClient();
  const [phone] = useState(() =>
    newSharedPhone(
      account.id,
      createPhone ?? twilioPhone(account.extension),
      phoneServer(client),
    ),
  );
  const state = useOpenPhone(phone, account.id);
  const handle = useMemo(() => ({ state, phone }), [state, phone]);
  usePresence(state.ownedHere && state.device.phase === 'ready');
  useCallEndWatch(handle);
  useUnloadWarning(state.ownedHere && liveCalls(state).length > 0);
  useQuery(diallingQuery);
  return (
    <PhoneContext value={handle}>
      <DialProvider>{children}</DialProvider>
    </PhoneContext>
  );
}
