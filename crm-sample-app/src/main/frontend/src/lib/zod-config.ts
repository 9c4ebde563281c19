import { z } from 'zod';

// zod would otherwise try to compile its checks with `new Function`, which the pages' content
// security policy forbids.
z.config({ jitless: true });
