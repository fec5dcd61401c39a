import { exit } from 'node:process';

/** Numbers of notices as they were typed after a benchmark's name; or the usual ones. */
export function toCounts(args: string[], usual: number[]): number[] {
  const wrong = args.find((text) => !/^[1-9]\d*$/u.test(text));
  if (wrong === undefined) return args.length > 0 ? args.map(Number) : usual;
  console.error(`Unexpected \`${wrong}\`, expected a number of notices, such as 1000.`);
  exit(2);
}
