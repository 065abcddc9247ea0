import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import { parseSource } from './mime.ts';
import type { ParseOutcome } from './parse-email.ts';

/** The worker's end of `parseEmail`: one source in, one outcome out. */
const outcome: ParseOutcome = await parseSource(Buffer.from(workerData)).then(
  (email) => ({ email }),
  (error: unknown) => ({ failure: messageOf(error) }),
);
parentPort?.postMessage(outcome);
