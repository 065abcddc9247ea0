import { Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import { projectPath } from '../project-path.ts';
import type { InboundEmail } from '../reading/inbound-email.ts';
import { parseSource } from './mime.ts';

/** Larger emails, or ones of more parts, are parsed where a runaway can be ended. */
const inlineBytes = 256 * 1024;
const inlineParts = 50;
const timeLimitMs = 5000;

/** What the worker answers. */
export type ParseOutcome = { email: InboundEmail } | { failure: string };

/**
 * Parses an email; a large one in a worker that is ended after five seconds, since a synchronous regular expression
 * cannot be interrupted in its own thread.
 * @throws AppError when it cannot be parsed, or not in time
 */
export async function parseEmail(source: Buffer): Promise<InboundEmail> {
  return isSmall(source) ? parseSource(source) : parseInWorker(source);
}

function isSmall(source: Buffer): boolean {
  return source.length <= inlineBytes && countParts(source) <= inlineParts;
}

function countParts(source: Buffer): number {
  let parts = 0;
  let at = source.indexOf('\n--');
  while (at >= 0 && parts <= inlineParts) {
    parts++;
    at = source.indexOf('\n--', at + 3);
  }
  return parts;
}

/** One worker an email: large ones are rare, and a fresh one holds nothing of the last. */
async function parseInWorker(source: Buffer): Promise<InboundEmail> {
  const worker = new Worker(projectPath('dist/mail/parse-worker.js'), {
    workerData: source,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  try {
    const outcome = await firstAnswer(worker);
    if ('failure' in outcome) throw new AppError('storage', outcome.failure);
    return outcome.email;
  } finally {
    await worker.terminate();
  }
}

function firstAnswer(worker: Worker): Promise<ParseOutcome> {
  return new Promise((resolve) => {
    const limit = setTimeout(
      () => resolve({ failure: `the email could not be parsed within ${timeLimitMs / 1000} seconds` }),
      timeLimitMs,
    );
    const settle = (outcome: ParseOutcome) => {
      clearTimeout(limit);
      resolve(outcome);
    };
    worker.once('message', settle);
    worker.once('error', (error) => settle({ failure: `the parser gave up: ${error.message}` }));
  });
}
