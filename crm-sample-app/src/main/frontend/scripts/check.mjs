// Lints, type-checks and tests: what works with one thread each goes on beside the tests. Each says its piece in one go.
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

const run = (script) =>
  new Promise((resolve) => {
    const npm = spawn(windows ? 'npm.cmd' : 'npm', ['run', script], { shell: windows });
    const said = [];
    npm.stdout.on('data', (part) => said.push(part));
    npm.stderr.on('data', (part) => said.push(part));
    npm.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

const lintAndTypes = async () => {
  const linted = await run('lint');
  return (await run('typecheck')) && linted;
};

const passed = await Promise.all([lintAndTypes(), run('test')]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
