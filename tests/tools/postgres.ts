import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's packages put it, a folder for each version. */
const PLACE = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL's programs; undefined where there is none. */
function findPostgres(): string | undefined {
  const versions = existsSync(PLACE) ? readdirSync(PLACE).map(Number) : [];
  return versions
    .filter((version) => version > 0)
    .toSorted((a, b) => b - a)
    .map((version) => join(PLACE, String(version), 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')));
}

const install = (name: string) =>
  `apt-get install -y --no-install-recommends -o Dpkg::Options::=--force-confold ${name}`;

/** Installs it from Debian's packages, without the database that they would make and start. */
const INSTALL = [
  'apt-get update',
  install('postgresql-common'),
  `sed -ri 's/^#?(create_main_cluster) .*/\\1 = false/' /etc/postgresql-common/createcluster.conf`,
  install('postgresql'),
].join(' && ');

/** Installs it where the machine has none, if that can be done. */
export function preparePostgres(): void {
  if (findPostgres() !== undefined) return;
  const root = process.getuid?.() === 0;
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-c', INSTALL];
  spawnSync(root ? 'env' : 'sudo', root ? command.slice(1) : ['-n', ...command], {
    stdio: 'inherit',
  });
}

/** The folder of its programs. Throws what is to be installed where it can't be. */
export function ensurePostgres(): string {
  preparePostgres();
  const found = findPostgres();
  if (found) return found;
  throw new Error(`No PostgreSQL in ${PLACE}. Install it: ${install('postgresql')}`);
}
