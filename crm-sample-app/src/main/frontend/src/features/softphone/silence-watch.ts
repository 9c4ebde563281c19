/** Digital silence that lasts this long is a dead microphone, not a pause in the talk. */
const SILENT_MS = 8_000;

/** Told the microphone's level again and again, it says when there is no sound at all. */
export class SilenceWatch {
  private quietSince: number | null = null;
  private silent = false;

  constructor(private readonly onSilence: (silent: boolean) => void) {}

  heard(level: number, muted: boolean, now: number): void {
    if (level > 0 || muted) {
      this.quietSince = null;
      this.tell(false);
    } else if (this.quietSince === null) {
      this.quietSince = now;
    } else if (now - this.quietSince >= SILENT_MS) {
      this.tell(true);
    }
  }

  private tell(silent: boolean): void {
    if (silent !== this.silent) {
      this.silent = silent;
      this.onSilence(silent);
    }
  }
}
