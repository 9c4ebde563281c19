import { useEffect, useState } from 'react';
import { wordsFor } from './microphone';

const PERIOD_MS = 80;

export interface Level {
  /** 0 to 1: how loud the microphone is now. */
  value: number;
  /** Why there is nothing to measure. */
  problem: string | null;
}

function loudness(analyser: AnalyserNode, samples: Float32Array<ArrayBuffer>): number {
  analyser.getFloatTimeDomainData(samples);
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.sqrt(power) * 4);
}

/** Listens to a microphone as long as the meter is shown; the sound goes nowhere. */
export function useLevel(deviceId: string): Level {
  const [level, setLevel] = useState<Level>({ value: 0, problem: null });
  useEffect(() => {
    const audio = deviceId === 'default' ? true : { deviceId: { exact: deviceId } };
    const closing: (() => void)[] = [];
    let stopped = false;
    const listen = async (): Promise<void> => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio });
      closing.push(() => stream.getTracks().forEach((track) => track.stop()));
      if (stopped) {
        closing.forEach((close) => close());
        return;
      }
      const context = new AudioContext();
      const analyser = context.createAnalyser();
      context.createMediaStreamSource(stream).connect(analyser);
      const samples = new Float32Array(analyser.fftSize);
      const timer = setInterval(
        () => setLevel({ value: loudness(analyser, samples), problem: null }),
        PERIOD_MS,
      );
      closing.push(
        () => clearInterval(timer),
        () => void context.close(),
      );
    };
    listen().catch((error: unknown) => {
      if (!stopped) {
        setLevel({ value: 0, problem: wordsFor(error) });
      }
    });
    return () => {
      stopped = true;
      closing.forEach((close) => close());
    };
  }, [deviceId]);
  return level;
}
