import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asStartError, needSpace } from '../../../src/database/local/disk.ts';
import { emptyFolder } from './fakes.ts';

/** A disk of its own, or nothing where this user may not mount one. */
function smallDisk(options: string): string | undefined {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

const make = (folder: string): Promise<unknown> =>
  asStartError(`The data folder ${folder}`, 'DATA_DIR', () => mkdirSync(folder, { recursive: true }));

describe('a folder that cannot be used', () => {
  it('is named when a part of its path is a file', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    await expect(make(join(file, 'data'))).rejects.toThrow(/^The data folder .* is a file.* Set DATA_DIR to a folder/);
  });

  it('is named when the system forbids writing', async () => {
    // a place where not even root may make a folder; the rights of a folder do not bind root
    const forbidden = process.platform === 'linux' ? '/sys/claimgraph' : '/System/claimgraph';
    await expect(make(forbidden)).rejects.toThrow(/ (may not be written to|is on a read-only disk) \(E\w+\)/);
  });

  it('is named when its disk is read-only', async ({ skip }) => {
    const disk = smallDisk('ro,size=1m') ?? skip('this user may not mount a disk');
    const write = (): void => writeFileSync(join(disk, 'file'), '');
    await expect(asStartError('The data folder', 'DATA_DIR', write)).rejects.toThrow('is on a read-only disk (EROFS)');
  });

  it('is named when its disk is full', async ({ skip }) => {
    const disk = smallDisk('size=1m') ?? skip('this user may not mount a disk');
    const fill = (): void => writeFileSync(join(disk, 'file'), Buffer.alloc(2_000_000));
    await expect(asStartError('The data folder', 'DATA_DIR', fill)).rejects.toThrow('is on a disk that is full');
  });

  it('leaves a fault of ours as it is', async () => {
    const fault = new TypeError('a fault');
    await expect(asStartError('x', 'DATA_DIR', () => Promise.reject(fault))).rejects.toBe(fault);
  });
});

describe('a disk with too little room', () => {
  it('is refused before anything is started, with both numbers', () => {
    const folder = emptyFolder();
    expect(() => needSpace(folder, 1, 'DATA_DIR')).not.toThrow();
    expect(() => needSpace(folder, 1e12, 'DATA_DIR')).toThrow(
      /^The disk is full: \d+ MB are free .* needed\. Make room/,
    );
  });
});
