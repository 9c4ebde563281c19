import { PhoneOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { OwnCall } from '../../own-calls';
import { usePhone } from '../../phone-context';
import { words } from '../../strings';
import { CallHeading } from './call-heading';

/** The moment between answering and hearing each other. */
export function ConnectingCall({ own }: { own: OwnCall }) {
  const { phone } = usePhone();
  return (
    <>
      <CallHeading own={own} />
      <Button
        variant="danger"
        size="large"
        className="mt-4 w-full"
        onClick={() => phone?.perform({ do: 'hang-up', callId: own.call.id })}
      >
        <PhoneOff aria-hidden />
        {words.hangUp}
      </Button>
    </>
  );
}
