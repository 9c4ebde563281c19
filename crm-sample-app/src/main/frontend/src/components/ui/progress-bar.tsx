interface ProgressBarProps {
  label: string;
  /** From 0 to 100. */
  percent: number;
  text: string;
}

export function ProgressBar({ label, percent, text }: ProgressBarProps) {
  const whole = Math.min(100, Math.max(0, Math.round(percent)));
  return (
    <div className="space-y-1.5">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={whole}
        aria-valuetext={text}
        className="h-3 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className="h-full rounded-full bg-accent motion-safe:transition-[width]"
          style={{ width: `${whole}%` }}
        />
      </div>
      <p className="text-sm text-ink-soft tabular-nums">{text}</p>
    </div>
  );
}
