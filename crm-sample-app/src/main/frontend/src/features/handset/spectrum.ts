export interface Peak {
  hz: number;
  db: number;
}

const QUIET_DB = -70;

/** Listens to one place in the mix, for tests and for nobody's ears. */
export class Spectrum {
  private readonly analyser: AnalyserNode;

  constructor(sound: AudioContext, listensTo: AudioNode) {
    this.analyser = sound.createAnalyser();
    this.analyser.fftSize = 8_192;
    this.analyser.smoothingTimeConstant = 0;
    this.analyser.minDecibels = -120;
    listensTo.connect(this.analyser);
  }

  /** How loud it is around `hz`, in decibels below full scale. */
  level(hz: number): number {
    const bins = this.read();
    const middle = Math.round(hz / this.width);
    return Math.max(...bins.slice(Math.max(0, middle - 1), middle + 2));
  }

  /** The loudest tones, loudest first. */
  peaks(): Peak[] {
    const bins = this.read();
    return [...bins.keys()]
      .filter((i) => {
        const db = bins[i] ?? -Infinity;
        return db > QUIET_DB && db >= (bins[i - 1] ?? -Infinity) && db > (bins[i + 1] ?? -Infinity);
      })
      .map((i) => ({ hz: Math.round(i * this.width), db: Math.round(bins[i] ?? -Infinity) }))
      .sort((one, other) => other.db - one.db)
      .slice(0, 8);
  }

  private get width(): number {
    return this.analyser.context.sampleRate / this.analyser.fftSize;
  }

  private read(): Float32Array {
    const bins = new Float32Array(this.analyser.frequencyBinCount);
    this.analyser.getFloatFrequencyData(bins);
    return bins;
  }
}
