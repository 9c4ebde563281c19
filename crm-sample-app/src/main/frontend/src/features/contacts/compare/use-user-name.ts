import { useQuery } from '@tanstack/react-query';
import { usersQuery } from '@/lib/queries/users';

/** Names of owners by the id that forms hold. */
export function useUserName(): (id: string) => string {
  const { data } = useQuery(usersQuery);
  return (id) => data?.find((user) => String(user.id) === id)?.fullName ?? id;
}
