import { CallPage } from '@/features/calls/call-page';
import { CallWriteUp } from '@/features/caller/components/call-write-up';

export function CallRoute({ id }: { id: number }) {
  return <CallPage key={id} id={id} record={(call) => <CallWriteUp call={call} />} />;
}
