import { useState } from 'react';
import { FormAlert } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { setRingPreference, useRingPreference } from '../../ring-preference';
import { words } from '../../strings';

/** How a ringing call may make itself noticed. */
export function RingingSwitches() {
  const preference = useRingPreference();
  const [blocked, setBlocked] = useState(false);
  const notify = async (on: boolean): Promise<void> => {
    const allowed =
      !on || ('Notification' in window && (await Notification.requestPermission()) === 'granted');
    setBlocked(!allowed);
    setRingPreference({ notification: on && allowed });
  };
  return (
    <div>
      <Switch
        label={words.ringTone}
        checked={preference.tone}
        onChange={(tone) => setRingPreference({ tone })}
      />
      <Switch
        label={words.notifications}
        checked={preference.notification}
        onChange={(on) => void notify(on)}
      />
      {blocked && <FormAlert>{words.notificationsBlocked}</FormAlert>}
      <Switch
        label={words.titleFlash}
        checked={preference.title}
        onChange={(title) => setRingPreference({ title })}
      />
    </div>
  );
}
