import { StartError } from '../errors.ts';
import type { Problem } from '../record/shape.ts';
import type { Input } from './bundle/read.ts';

/** The text of a file that can only be read as a whole, or why it is none. Throws a StartError where it cannot be read. */
export async function wholeText({ name, bytes }: Input, most: number): Promise<string | Problem> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of bytes) {
      parts.push(chunk);
      length += chunk.length;
      if (length > most) return { field: 'file', expected: `at most ${most} bytes, since it is read as a whole` };
    }
  } catch (error) {
    throw unreadable(error, name);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return { field: 'file', expected: 'text in UTF-8' };
  }
}

/** What is said where a file cannot be read; any other error stays as it is. */
export function unreadable(error: unknown, name: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined
    ? error
    : new StartError(`The file ${name} cannot be read (${code}).`, 'Name a file that is there.');
}
