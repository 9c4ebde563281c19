import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { useStored } from '@/hooks/use-stored';
import { chooseDevice, deviceChoice, type DeviceRole } from '../../device-choice';
import { words } from '../../strings';
import { useMediaDevices } from '../../use-media-devices';

/** Chooses one device; a choice that is unplugged stays remembered and says so. */
export function DeviceSelect({ use }: { use: DeviceRole }) {
  const devices = useMediaDevices()[use];
  const chosen = useStored(deviceChoice)[use];
  const missing = chosen !== 'default' && !devices.some(({ id }) => id === chosen);
  return (
    <Field label={words[use]} error={missing ? words.unplugged : undefined}>
      {(control) => (
        <Select
          {...control}
          value={chosen}
          onChange={(event) => chooseDevice(use, event.target.value)}
        >
          <option value="default">{words.browserDefault}</option>
          {missing && <option value={chosen}>{words.unplugged}</option>}
          {devices.map(({ id, name }, index) => (
            <option key={id} value={id}>
              {name === '' ? words.unnamedDevice(index + 1) : name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
