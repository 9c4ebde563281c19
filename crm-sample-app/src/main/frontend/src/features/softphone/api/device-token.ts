import { z } from 'zod';
import { request } from '@/lib/api-client';

const deviceOptionsSchema = z.looseObject({
  /** Demo only: the local telephone network has no TLS, so `ws:` is used in place of `wss:`. */
  plainSignalling: z.boolean().default(false),
});

const deviceTokenSchema = z.object({
  token: z.string(),
  expiresAt: z.string(),
  deviceOptions: deviceOptionsSchema.default({ plainSignalling: false }),
});

export type DeviceToken = z.infer<typeof deviceTokenSchema>;

/** A short-lived key to the telephone network, for one's own extension only. */
export function getDeviceToken(extension: string): Promise<DeviceToken> {
  return request(deviceTokenSchema, '/twilio/token', {
    method: 'POST',
    body: { identity: extension },
  });
}
