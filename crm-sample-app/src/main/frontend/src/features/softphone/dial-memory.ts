import { z } from 'zod';
import { stored } from '@/lib/stored';

/** The number dialled last, for redial; empty before the first one. */
export const lastDialled = stored('voipcrm.last-dialled', z.string(), '');

/** The company number to show to those who are called; empty for the usual one. */
export const callerIdChoice = stored('voipcrm.caller-id', z.string(), '');
