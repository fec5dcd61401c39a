/**
 * Work off items, some at once. After a failure nothing new is begun, and it is told only when all
 * that was begun has ended.
 */
export async function eachAtOnce<T>(
  items: Iterable<T>,
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  let hasFailed = false;
  const workOff = async () => {
    for (let next = rest.next(); !next.done && !hasFailed; next = rest.next())
      await work(next.value).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
  };
  const works = Array.from({ length: most }, workOff);
  await Promise.allSettled(works);
  await Promise.all(works);
}
