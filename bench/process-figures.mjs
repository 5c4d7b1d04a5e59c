// What a process and the database spend, from the kernel's own books. Linux only; elsewhere the figures are left out.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** Milliseconds of CPU that a process has used so far. */
export function cpuMillis(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
  } catch {
    return 0;
  }
}

/** The same for all backends of a PostgreSQL server, those that ended included. */
export function databaseCpuMillis(postmaster) {
  try {
    const own = fs.readFileSync(`/proc/${postmaster}/stat`, 'utf8').split(') ')[1].split(' ');
    const ended = ((Number(own[13]) + Number(own[14])) / ticksPerSecond) * 1000;
    const children = fs
      .readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    return ended + children.reduce((sum, pid) => sum + cpuMillis(pid), 0);
  } catch {
    return 0;
  }
}

/** Resident memory in MB. */
export function memoryMb(pid) {
  const found = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found ? Math.round(Number(found[1]) / 1024) : 0;
}
