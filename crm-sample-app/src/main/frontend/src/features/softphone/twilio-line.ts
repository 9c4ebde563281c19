import type { Call as TwilioCall } from '@twilio/voice-sdk';
import { OtherSideGone, type PhoneCall, type PhoneCallListener } from './phone';
import { SilenceWatch } from './silence-watch';
import { words } from './strings';

/** Resolves when the call is open; the SDK has no promise for it. */
export function opened(call: TwilioCall): Promise<TwilioCall> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new OtherSideGone(words.callerGone));
    call.once('accept', () => resolve(call));
    call.once('disconnect', refuse);
    call.once('cancel', refuse);
    call.once('error', (error: { code: number }) =>
      reject(new Error(error.code === 31401 ? words.microphoneBlocked : words.connectFailed)),
    );
  });
}

/** Tells of an open call's fate, and hands out its controls. */
export function follow(call: TwilioCall, listener: PhoneCallListener): PhoneCall {
  call.on('disconnect', listener.onEnded);
  call.on('cancel', listener.onEnded);
  call.on('error', () => {
    if ((call.status() as string) === 'closed') {
      listener.onEnded();
    }
  });
  call.on('reconnecting', () => listener.onTrouble('reconnecting'));
  call.on('reconnected', () => listener.onTrouble('none'));
  call.on('warning', (name: string) => {
    if (!name.startsWith('constant-audio') && !name.startsWith('low-bytes')) {
      listener.onTrouble('poor');
    }
  });
  call.on('warning-cleared', () => listener.onTrouble('none'));
  const silence = new SilenceWatch(listener.onSilence);
  call.on('volume', (level: number) => silence.heard(level, call.isMuted(), Date.now()));
  return {
    hangUp: () => call.disconnect(),
    setMuted: (muted) => call.mute(muted),
    sendDigits: (digits) => call.sendDigits(digits),
  };
}
