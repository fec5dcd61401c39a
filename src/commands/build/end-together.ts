/**
 * Two works side by side, both awaited to their end: when one fails, the other no longer writes or
 * reads when the failure is told.
 */
export async function endTogether<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
