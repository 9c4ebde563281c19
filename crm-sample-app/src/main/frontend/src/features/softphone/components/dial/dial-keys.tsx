const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
const LETTERS: Readonly<Record<string, string>> = {
  2: 'ABC',
  3: 'DEF',
  4: 'GHI',
  5: 'JKL',
  6: 'MNO',
  7: 'PQRS',
  8: 'TUV',
  9: 'WXYZ',
  0: '+',
};

/** The twelve keys of a telephone. */
export function DialKeys({ onKey }: { onKey: (key: string) => void }) {
  return (
    <div className="grid grid-cols-3 gap-1.5">
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          aria-label={key}
          onClick={() => onKey(key)}
          className="flex h-11 flex-col items-center justify-center rounded-lg border bg-surface leading-none hover:bg-sunken"
        >
          <span className="text-base font-semibold tabular-nums">{key}</span>
          <span
            aria-hidden
            data-letters={LETTERS[key]}
            className="mt-0.5 h-2.5 text-[0.625rem] tracking-wider text-ink-soft before:content-[attr(data-letters)]"
          />
        </button>
      ))}
    </div>
  );
}
