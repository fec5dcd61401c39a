import { compileFunction } from 'node:vm';
import type { Example } from './read-examples.ts';

type Evaluate = (...exports: unknown[]) => { actual: unknown; expected: unknown };

/**
 * Evaluate an example and the value it promises, with a module's exports in reach. Throws when it is
 * no code, states no value, or needs what the module does not export.
 */
export function runExample(
  { code, expected }: Example,
  exports: object,
): { actual: unknown; expected: unknown } {
  if (expected === undefined)
    throw new Error(`Unexpected \`${code}\`, expected \`call // => value\``);
  const body = `return { actual: (${code}), expected: (${expected}) };`;
  const evaluate = compileFunction(body, Object.keys(exports)) as Evaluate; // never a constructor
  return evaluate(...(Object.values(exports) as unknown[]));
}
