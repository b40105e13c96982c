import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the machine's Chromium (CHROMIUM_PATH first), or undefined where it has none. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
}

/** Installs Chromium from the Debian packages where the machine has none; says whether there is one now. */
export function ensureChromium(): boolean {
  if (findChromium() !== undefined) return true;
  const root = process.getuid?.() === 0;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    spawnSync(root ? 'env' : 'sudo', root ? command.slice(1) : ['-n', ...command], {
      stdio: 'inherit',
    });
  }
  return findChromium() !== undefined;
}
