import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether strace is there; where Debian's packages can be had, it is installed from them. */
export function ensureStrace(): boolean {
  const works = () => spawnSync('strace', ['-V']).status === 0;
  if (works()) return true;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'strace'], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  } catch {
    return false;
  }
  return works();
}

/** Runs a server so that what it asks of the system is written to a file; signals go to the server. */
export function straced(file: string): readonly string[] {
  return [
    'strace',
    '-D',
    '-f',
    '--seccomp-bpf',
    '-qq',
    // An answer may go out in one piece behind a view, a vote come in behind its headers: all of it.
    '-s',
    '65536',
    '-e',
    'trace=read,recvfrom,write,writev,sendto,fdatasync,fsync',
    '-o',
    file,
  ];
}

/** A vote as the system saw it. */
export interface Traced {
  readonly version: number;
  /** Times the disk was waited for, between the line in which it came and that of its answer. */
  readonly syncs: number;
}

/**
 * What a server did between each vote and its answer. Read over polling, where both stand in plain
 * text: `42N["act",…]` comes in, `43N[{"ok":true,"version":V}]` goes out.
 */
export function tracedVotes(file: string): readonly Traced[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const came = new Map<string, number>();
  const syncs: number[] = [];
  const votes: Traced[] = [];
  for (const [n, line] of lines.entries()) {
    if (/\b(fdatasync|fsync)(\(\d+\)| resumed>\)) += 0$/.test(line)) syncs.push(n);
    for (const [, nth = ''] of line.matchAll(/42(\d+)\[\\"act\\"/g)) came.set(nth, n);
    for (const [, nth = '', version] of line.matchAll(
      /43(\d+)\[\{\\"ok\\":true,\\"version\\":(\d+)\}/g,
    )) {
      const from = came.get(nth);
      if (from === undefined) continue;
      votes.push({ version: Number(version), syncs: syncs.filter((at) => at > from).length });
      came.delete(nth);
    }
  }
  return votes;
}
