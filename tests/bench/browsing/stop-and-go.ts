import { kill } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

/** Milliseconds that the processes run at a time: short against what is measured. */
const GO = 2;

interface Task {
  pids: number[];
  rate: number;
  /** Not 0 when it shall end. */
  end: Int32Array;
}

const { pids, rate, end } = workerData as Task; // as `slowProcesses` gives it
const clock = new Int32Array(new SharedArrayBuffer(4));
const wait = (milliseconds: number) => Atomics.wait(clock, 0, 0, milliseconds);

parentPort?.postMessage('begun');
while (Atomics.load(end, 0) === 0) {
  signalAll('SIGSTOP');
  wait(GO * (rate - 1));
  signalAll('SIGCONT');
  wait(GO);
}

/** A process may have ended. */
function signalAll(signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      kill(pid, signal);
    } catch {
      continue;
    }
  }
}
