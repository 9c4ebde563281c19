import { useQuery } from '@tanstack/react-query';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { useStored } from '@/hooks/use-stored';
import { formatNumber } from '@/lib/phone-number';
import { diallingQuery, type CompanyNumber } from '@/lib/queries/dialling';
import { callerIdChoice } from '../../dial-memory';
import { words } from '../../strings';

const titleOf = ({ number, label }: CompanyNumber): string =>
  label === '' ? formatNumber(number) : `${label} · ${formatNumber(number)}`;

/** The number to call from, or null for the company's usual one. */
export function useCallerId(): string | null {
  const { data } = useQuery(diallingQuery);
  const chosen = useStored(callerIdChoice);
  return data?.numbers.some(({ number }) => number === chosen) === true ? chosen : null;
}

/** Which of the company's numbers the other side sees; nothing to choose with only one. */
export function CallerIdSelect() {
  const { data } = useQuery(diallingQuery);
  const chosen = useCallerId();
  const numbers = data?.numbers ?? [];
  if (numbers.length < 2) {
    return null;
  }
  return (
    <Field label={words.callFrom}>
      {(control) => (
        <Select
          {...control}
          value={chosen ?? numbers[0]?.number}
          onChange={(event) => callerIdChoice.set(event.target.value)}
        >
          {numbers.map((each) => (
            <option key={each.number} value={each.number}>
              {titleOf(each)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
