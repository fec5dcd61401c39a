import { stderr } from 'node:process';
import { openEstimate } from './estimate.ts';
import { formatStep, type Step } from './format-step.ts';

/** Tells how far a step has come: how much is done, and of how much. */
export type Tell = (done: number, all: number) => void;

/** What a long work tells of itself while it runs. */
export interface Progress {
  /** Begin a step, named in Vietnamese; several may run side by side. */
  begin: (what: string) => Tell;
  /** Leave the line as it is, so that other words begin on one of their own. */
  end: () => void;
}

/** Where progress is written: a terminal, whose line is renewed, or anything else, line by line. */
export interface Display {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/**
 * Tell how far a long work has come: one line for all its steps that renews itself on a terminal, now
 * and then a line elsewhere, and nothing while the work is short.
 *
 * @param clock milliseconds that only grow
 */
export function openProgress(
  display: Display = stderr,
  clock: () => number = () => performance.now(),
): Progress {
  const begun = clock();
  const show = display.isTTY ? openLine(display) : openLines(display);
  return {
    begin(what) {
      const from = clock();
      const estimate = openEstimate(from);
      return (done, all) => {
        const now = clock();
        const left = estimate(done, all, now);
        if (now - begun < PATIENCE) return;
        show.tell({ what, done, all, elapsed: now - from, left }, now);
      };
    },
    end: show.end,
  };
}

/** Milliseconds before anything is told, between two renewals of a line, and between two lines. */
const PATIENCE = 1_000;
const RENEWAL = 100;
const INTERVAL = 10_000;

interface Show {
  tell: (step: Step, now: number) => void;
  end: () => void;
}

/** One line for all steps that are not over. */
function openLine(display: Display): Show {
  const running = new Map<string, Step>();
  let renewed = -Infinity;
  const end = () => {
    if (running.size > 0) display.write('\n');
    running.clear();
  };
  return {
    tell(step, now) {
      const isOver = step.done >= step.all;
      running.set(step.what, step);
      if (!isOver && now - renewed < RENEWAL) return;
      renewed = now;
      const text = [...running.values()].map(formatStep).join(' · ');
      display.write(`\r${fit(text, display.columns)}${CLEAR}`);
      if (!isOver) return;
      if (running.size === 1) end();
      else running.delete(step.what);
    },
    end,
  };
}

/** Clears what a longer text left of the line (ECMA-48, «erase in line»). */
const CLEAR = '\x1b[K';

/** A text longer than the line would begin a new one each time it is renewed. */
function fit(text: string, columns = 80): string {
  return text.length < columns ? text : `${text.slice(0, columns - 2)}…`;
}

/** A line for each step now and then, and when it is over. */
function openLines(display: Display): Show {
  const lined = new Map<string, number>();
  return {
    tell(step, now) {
      const last = lined.get(step.what) ?? now - step.elapsed;
      if (step.done < step.all && now - last < INTERVAL) return;
      lined.set(step.what, now);
      display.write(`${formatStep(step)}\n`);
    },
    end: () => undefined,
  };
}
