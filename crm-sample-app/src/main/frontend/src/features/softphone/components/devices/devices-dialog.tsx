import { Volume2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Switch } from '@/components/ui/switch';
import { useStored } from '@/hooks/use-stored';
import { telMode } from '@/lib/tel-mode';
import { deviceChoice } from '../../device-choice';
import { playOn } from '../../play-on';
import { RING_TONE } from '../../sounds';
import { words } from '../../strings';
import { DeviceSelect } from './device-select';
import { LevelMeter } from './level-meter';
import { RingingSwitches } from './ringing-switches';

const TEST_MS = 3_000;

/** Plays the ring tone for a moment where it would be heard. */
function playTest(deviceId: string): void {
  const tone = new Audio(RING_TONE);
  void playOn(tone, deviceId);
  setTimeout(() => tone.pause(), TEST_MS);
}

function TestButton({ label, deviceId }: { label: string; deviceId: string }) {
  return (
    <Button onClick={() => playTest(deviceId)}>
      <Volume2 aria-hidden />
      {label}
    </Button>
  );
}

function Devices() {
  const { microphone, speaker, ringer } = useStored(deviceChoice);
  const mobile = useStored(telMode);
  return (
    <div className="space-y-5">
      <div className="space-y-2">
        <DeviceSelect use="microphone" />
        <LevelMeter key={microphone} deviceId={microphone} />
      </div>
      <div className="space-y-2">
        <DeviceSelect use="speaker" />
        <TestButton label={words.testSpeaker} deviceId={speaker} />
      </div>
      <div className="space-y-2">
        <DeviceSelect use="ringer" />
        <TestButton label={words.testRinger} deviceId={ringer} />
      </div>
      <section aria-labelledby="ringing-title">
        <h3 id="ringing-title" className="font-medium">
          {words.whenRinging}
        </h3>
        <RingingSwitches />
      </section>
      <section aria-labelledby="calling-out-title">
        <h3 id="calling-out-title" className="font-medium">
          {words.callingOut}
        </h3>
        <Switch label={words.telMode} checked={mobile} onChange={telMode.set} />
        <p className="text-sm text-ink-soft">{words.telModeHint}</p>
      </section>
    </div>
  );
}

/** Which devices carry the sound, whether they work, and how a call draws attention. */
export function DevicesDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={words.devices}>
      {open && <Devices />}
    </Dialog>
  );
}
