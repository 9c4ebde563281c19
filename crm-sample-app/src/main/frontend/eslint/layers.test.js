import path from 'node:path';
import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { layers } from './layers.js';

RuleTester.describe = describe;
RuleTester.it = it;

const file = (name) => path.resolve(import.meta.dirname, '../src', name);
const from = (name, code) => ({ name: `${name}: ${code}`, filename: file(name), code });
const wrong = (name, code) => ({ ...from(name, code), errors: 1 });

new RuleTester().run('one-way imports', layers.rules['one-way'], {
  valid: [
    from('features/calls/index.tsx', "import { cn } from '@/lib/cn';"),
    from('features/calls/components/a.tsx', "import { words } from '../strings';"),
    from('app/app.tsx', "import { Users } from '@/features/users';"),
    from('features/calls/index.tsx', "import { z } from 'zod';"),
    from('main.tsx', "import { App } from '@/app/app';"),
  ],
  invalid: [
    wrong('features/calls/index.tsx', "import { Users } from '@/features/users';"),
    wrong('features/calls/components/a.tsx', "import { Users } from '../../users';"),
    wrong('features/calls/index.tsx', "export { App } from '@/app/app';"),
    wrong('lib/format.ts', "import { words } from '@/features/calls/strings';"),
    wrong('hooks/use-now.ts', "const users = import('@/features/users');"),
    wrong('components/ui/button.tsx', "export * from '../../app/app';"),
  ],
});
