import { stderr } from 'node:process';

/**
 * Tell on the standard error what a long benchmark is doing: on a terminal a line that renews itself
 * each second, elsewhere a line for each step; each says which step of how many it is.
 */
export function tellSteps(all: number): (what: string) => Disposable {
  let done = 0;
  return (what) => {
    done += 1;
    const line = `[${done}/${all}] ${what}`;
    const begun = performance.now();
    const seconds = () => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
    if (!stderr.isTTY) stderr.write(`${line}\n`);
    const show = () => stderr.isTTY && stderr.write(`\r\x1b[K${line}: ${seconds()}`);
    show();
    const timer = setInterval(show, 1000);
    return {
      [Symbol.dispose]: () => {
        clearInterval(timer);
        if (stderr.isTTY) stderr.write('\r\x1b[K');
      },
    };
  };
}
