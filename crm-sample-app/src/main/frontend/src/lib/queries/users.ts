import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../api-client';
import { userSchema } from '../wire/user';

export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: ({ signal }) => request(z.array(userSchema), '/users', { signal }),
});
