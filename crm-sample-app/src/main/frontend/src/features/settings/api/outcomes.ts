import { request } from '@/lib/api-client';
import { outcomeCodeSchema, type OutcomeCode } from '@/lib/wire/outcome-code';
import { wrapUpSettingsSchema } from '@/lib/wire/wrap-up';

export type NewOutcome = Omit<OutcomeCode, 'id'>;

export const createOutcome = (body: NewOutcome) =>
  request(outcomeCodeSchema, '/outcomes', { method: 'POST', body });

export const changeOutcome = ({ id, ...body }: OutcomeCode) =>
  request(outcomeCodeSchema, `/outcomes/${id}`, { method: 'PUT', body });

export const saveWrapUpSettings = (outcomeRequired: boolean) =>
  request(wrapUpSettingsSchema, '/wrap-up-settings', { method: 'PUT', body: { outcomeRequired } });
