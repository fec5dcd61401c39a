/** Values onto pixels, in a straight line from zero. */
export interface Scale {
  /** Round values up to the end of the axis, zero first. */
  ticks: number[];
  toPixel: (value: number) => number;
}

/**
 * Lay an axis from zero to at least `max` over the pixels between `zero` and `end`.
 *
 * @param steps about how many ticks are wanted
 */
export function makeScale(max: number, zero: number, end: number, steps: number): Scale {
  const step = roundUp(max / steps);
  const count = Math.max(1, Math.ceil(max / step));
  const toPixel = (value: number) =>
    Math.round((zero + ((end - zero) * value) / (count * step)) * 10) / 10;
  return { ticks: Array.from({ length: count + 1 }, (_, i) => i * step), toPixel };
}

/** The next of 1, 2, 5, 10, 20, … */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((digit) => digit * power).find((round) => round >= value)!;
}

/** Move labels down, then up, so that none stands closer to the next than `gap`, in their order. */
export function spread(places: number[], gap: number, last: number): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place);
  for (const [k, label] of order.entries())
    if (k > 0) label.place = Math.max(label.place, order[k - 1]!.place + gap);
  for (const [k, label] of order.toReversed().entries())
    label.place = Math.min(label.place, last - k * gap);
  return order.sort((a, b) => a.i - b.i).map(({ place }) => place);
}
