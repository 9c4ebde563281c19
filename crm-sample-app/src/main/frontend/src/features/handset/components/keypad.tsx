import { words } from '../strings';
import { keyTone } from '../tones';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

export function Keypad({ onKey }: { onKey: (key: string) => void }) {
  return (
    <div role="group" aria-label={words.keypad} className="grid grid-cols-3 gap-2">
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          aria-label={words.key(key)}
          onClick={() => {
            keyTone(key);
            onKey(key);
          }}
          className="h-13 rounded-xl bg-sunken text-xl font-medium tabular-nums hover:bg-line"
        >
          {key}
        </button>
      ))}
    </div>
  );
}
