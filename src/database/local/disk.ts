import { statfsSync } from 'node:fs';
import { StartError } from '../../errors.ts';

const MEGABYTE = 1024 * 1024;

/** How many megabytes a program may still write where the folder lies. */
export function megabytesFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / MEGABYTE);
}

/** Refuses a disk on which Neo4j would only fail later, and with worse words. */
export function needSpace(folder: string, megabytes: number, setting: string): void {
  const free = megabytesFree(folder);
  if (free < megabytes) {
    throw new StartError(
      `The disk is full: ${free} MB are free where ${folder} lies, ${megabytes} MB are needed.`,
      `Make room, or set ${setting} to a folder on another disk.`,
    );
  }
}

const WRONG: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is on a disk whose quota is used up',
  ENOTDIR: 'cannot be made, as a part of its path is a file',
  EEXIST: 'is a file, not a folder',
  ENOENT: 'cannot be made there',
};

/** Runs the work and turns a disk's refusal into a StartError about `what`, e.g. "The data folder x". */
export async function asStartError<T>(what: string, setting: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const wrong = WRONG[code];
    if (wrong === undefined || error instanceof StartError) throw error;
    throw new StartError(`${what} ${wrong} (${code}).`, `Set ${setting} to a folder this user can write to.`);
  }
}
