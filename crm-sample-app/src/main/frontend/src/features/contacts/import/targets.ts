import type { ContactField } from '@/lib/wire/contact-field';
import type { ColumnTarget, Import } from '@/lib/wire/import';
import { words } from './strings';

/** Headings as other systems and languages write them; the first that fits wins. */
const GUESSES: readonly (readonly [RegExp, string])[] = [
  [/e-?mail|e-?post|courriel/u, 'email:work'],
  [/fax/u, 'phone:fax'],
  [/mobil|cell|handy|portable/u, 'phone:mobile'],
  [/(home|privat|hem).*(phone|tel|number|nummer)/u, 'phone:home'],
  [/phone|tel|number|nummer|rufnummer/u, 'phone:work'],
  [/company|organi[sz]ation|account|firma|företag|société/u, 'company'],
  [/street|address|gata|adress|straße|strasse|rue/u, 'address.street'],
  [/postal|zip|postnummer|plz|postcode/u, 'address.postalCode'],
  [/^(city|town|ort|stad|postort|ville)$/u, 'address.city'],
  [/region|state|county|län|province/u, 'address.region'],
  [/country|land|pays/u, 'address.country'],
  [/tag|label|category|etikett|kategori/u, 'tags'],
  [/note|comment|remark|anteckning|bemerkung/u, 'notes'],
  [/owner|agent|ansvarig|besitzer/u, 'owner'],
  [/name|namn|nom|kontakt|contact/u, 'name'],
];

const REPEATABLE = /^(?:phone|email):|^(?:name|tags|notes)$/u;

export function guessTarget(heading: string, fields: readonly ContactField[]): string | null {
  const plain = heading.toLowerCase().trim();
  const field = fields.find(
    ({ key, label }) => key.toLowerCase() === plain || label.toLowerCase() === plain,
  );
  if (field !== undefined) {
    return `field:${field.key}`;
  }
  // "Postal code" speaks of no address line, and "postnummer" of no telephone.
  const postal = /postal|zip|postnummer|plz|postcode/u.test(plain) ? 'address.postalCode' : null;
  return postal ?? GUESSES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** What was chosen before, what the server guessed, or what the headings suggest; nothing twice. */
export function firstMapping(data: Import, fields: readonly ContactField[]): ColumnTarget[] {
  const taken = new Set<string>();
  return data.columns.map((heading, column) => {
    const told = data.mapping?.find((each) => each.column === column);
    const target = data.mapping === null ? guessTarget(heading, fields) : (told?.target ?? null);
    if (target === null || (taken.has(target) && !REPEATABLE.test(target))) {
      return { column, target: null };
    }
    taken.add(target);
    return { column, target };
  });
}

export function targetText(target: string, fields: readonly ContactField[]): string {
  const field = fields.find(({ key }) => `field:${key}` === target);
  return field?.label ?? words.targets[target] ?? target;
}

/** Why the check can't begin; null when it can. */
export function mappingProblem(
  mapping: readonly ColumnTarget[],
  fields: readonly ContactField[],
): string | null {
  const targets = mapping.map(({ target }) => target).filter((target) => target !== null);
  if (!targets.includes('name')) {
    return words.nameNeeded;
  }
  const twice = targets.find(
    (target, index) => targets.indexOf(target) !== index && !REPEATABLE.test(target),
  );
  return twice === undefined ? null : words.twice(targetText(twice, fields));
}

interface TargetGroup {
  title: string;
  targets: readonly string[];
}

export function targetGroups(fields: readonly ContactField[]): readonly TargetGroup[] {
  const known = Object.keys(words.targets);
  const starting = (start: string): string[] => known.filter((target) => target.startsWith(start));
  return [
    {
      title: words.groups.contact,
      targets: known.filter((target) => !/[:.]/u.test(target)),
    },
    { title: words.groups.phone, targets: starting('phone:') },
    { title: words.groups.email, targets: starting('email:') },
    { title: words.groups.address, targets: starting('address.') },
    { title: words.groups.more, targets: fields.map(({ key }) => `field:${key}`) },
  ].filter(({ targets }) => targets.length > 0);
}
