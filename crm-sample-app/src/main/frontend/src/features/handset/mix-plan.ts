import { z } from 'zod';

/** Who hears whom in one conference, as the local telephone network says it. */
export const mixPlanSchema = z.object({
  room: z.string(),
  legs: z.array(
    z.object({
      legSid: z.string(),
      label: z.string(),
      /** Music is to be mixed for this leg. */
      music: z.boolean(),
      /** It hears the others. */
      others: z.boolean(),
      /** It hears that somebody is being called. */
      ringBack: z.boolean(),
      /** The others hear it. */
      heard: z.boolean(),
      /** It follows a script and nobody speaks for it: a voice is to be played in its place. */
      voice: z.boolean(),
      /** The only leg that hears it; null: all do. */
      coaches: z.string().nullable(),
    }),
  ),
});

export type MixPlan = z.infer<typeof mixPlanSchema>;

/** A sound that a leg is to hear: another leg, the music, the tone that somebody is being called, or the voice of a script. */
export type Source = { leg: string } | 'music' | 'ring-back' | 'script';

export interface Route {
  from: Source;
  to: string;
}

/** Every way that sound takes by the plans; a leg in none of them talks with this page alone. */
export function routes(plans: Iterable<MixPlan>): Route[] {
  return [...plans].flatMap(({ legs }) =>
    legs.flatMap((listener): Route[] => {
      const to = listener.legSid;
      const voices = listener.others
        ? legs.filter(
            (voice) =>
              voice !== listener &&
              voice.heard &&
              (voice.coaches === null || voice.coaches === to),
          )
        : [];
      return [
        ...voices.map((voice): Route => ({ from: voice.voice ? 'script' : { leg: voice.legSid }, to })),
        ...(listener.music ? [{ from: 'music', to } as const] : []),
        ...(listener.ringBack ? [{ from: 'ring-back', to } as const] : []),
      ];
    }),
  );
}

/** The legs that some plan speaks of. */
export function plannedLegs(plans: Iterable<MixPlan>): Set<string> {
  return new Set([...plans].flatMap(({ legs }) => legs.map((leg) => leg.legSid)));
}
