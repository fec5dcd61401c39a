/** A reason not to publish, as a sentence for the person who started the build. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** The system's name of a failure, as `ENOSPC`; undefined for an error of another making. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
