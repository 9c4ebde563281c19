import { createContext, use } from 'react';
import { OFFLINE } from './phone-state';
import type { SharedPhone, SharedPhoneState } from './tabs/shared-phone';

export interface PhoneHandle {
  state: SharedPhoneState;
  phone: SharedPhone | null;
}

export const PhoneContext = createContext<PhoneHandle>({
  state: { ...OFFLINE, ownedHere: false },
  phone: null,
});

export function usePhone(): PhoneHandle {
  return use(PhoneContext);
}
