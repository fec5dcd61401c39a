import type { Span } from './block.ts';
import type { Signer } from './notice.ts';

/** One line of «Nơi nhận». */
export interface Recipient {
  text: string;
  spans: Span[];
}

/** The lines of the signature as issued, and what was read from them. */
export interface Signature {
  lines: string[];
  signer: Signer | undefined;
}
