import { FormAlert } from '@/components/ui/notice';
import { words } from '../../strings';
import { useLevel } from '../../use-level';

/** Shows that the microphone hears something, or why it can't. */
export function LevelMeter({ deviceId }: { deviceId: string }) {
  const { value, problem } = useLevel(deviceId);
  if (problem !== null) {
    return <FormAlert>{problem}</FormAlert>;
  }
  const percent = Math.round(value * 100);
  return (
    <div>
      <div
        role="meter"
        aria-label={words.level}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-2.5 overflow-hidden rounded-full bg-sunken"
      >
        <div className="h-full rounded-full bg-live" style={{ width: `${percent}%` }} />
      </div>
      <p className="mt-1 text-sm text-ink-soft">{words.levelHint}</p>
    </div>
  );
}
