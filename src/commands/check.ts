import { AppError } from '../errors.ts';
import { checkConsole } from './check/check-console.ts';
import { checkDatabase } from './check/check-database.ts';
import { checkFiles } from './check/check-files.ts';
import { checkGroups } from './check/check-groups.ts';
import { checkLetters } from './check/check-letters.ts';
import { checkMailbox } from './check/check-mailbox.ts';
import { checkSending } from './check/check-sending.ts';
import { type Finding, faultOf, ok } from './check/finding.ts';
import { isTrustworthy, type ProbeResult, probeLines, runProbe } from './check/run-probe.ts';
import type { Command, CommandContext } from './command.ts';
import { countOption } from './options.ts';

const usualPatienceSeconds = 60;

export const checkCommand: Command = {
  name: 'check',
  summary: 'what is wrong with configuration, letters, database, mailbox and sending, each with its cure',
  options: [
    ['--offline', 'without the network'],
    ['--probe', 'then mail yourself, and report what the provider stamps, takes away, rewrites and keeps'],
    ['--timeout <seconds>', `how long the probe may be on its way (${usualPatienceSeconds})`],
  ],
  async run(context, _, options) {
    const findings = await lookAtEverything(context, options.offline === true);
    const isSound = !findings.some(({ level }) => level === 'fault');
    if (!isSound) context.exitWith(78);
    const timeoutMs = countOption(options, 'timeout', usualPatienceSeconds) * 1000;
    if (!context.json) print(context, findings);
    const probe = options.probe && isSound ? await runProbe(context, timeoutMs) : null;
    if (probe) recordProof(context, probe);
    if (context.json) context.printJson({ sound: isSound, findings, probe });
    else if (probe) for (const line of ['', ...probeLines(probe)]) context.print(line);
  },
};

/** What the provider says of a sender counts for commands by email only once its word was seen to be its own. */
function recordProof(context: CommandContext, { report }: ProbeResult): void {
  const { desk } = context.desk().store;
  if (isTrustworthy(report, context.installation()) && report.authservId !== null)
    desk.record('provenAuthservId', report.authservId);
  else desk.remove('provenAuthservId');
}

async function lookAtEverything(context: CommandContext, isOffline: boolean): Promise<Finding[]> {
  const configuration = checkConfiguration(context);
  if (configuration.level === 'fault') return [configuration];
  const network = isOffline ? [] : [await checkMailbox(context), await checkSending(context)];
  return [
    configuration,
    ...checkFiles(context),
    ...checkLetters(context),
    ...checkGroups(context),
    ...checkDatabase(context),
    ...checkConsole(context),
    ...network.flat(),
  ];
}

/** Without it nothing else can be looked at. */
function checkConfiguration(context: CommandContext): Finding {
  try {
    context.installation();
    return ok('configuration', `${context.configFile} is complete and has no unknown key`);
  } catch (error) {
    if (error instanceof AppError) return faultOf('configuration', error);
    throw error;
  }
}

const marks = { ok: 'ok   ', note: 'note ', fault: 'FAULT' } as const;

function print(context: CommandContext, findings: readonly Finding[]): void {
  for (const { area, level, message, cure } of findings) {
    context.print(`${marks[level]}  ${area.padEnd(13)}  ${message}`);
    if (cure !== '') context.print(`${' '.repeat(22)}${cure}`);
  }
  const faults = findings.filter(({ level }) => level === 'fault').length;
  context.print(faults === 0 ? '\nNothing is wrong.' : `\n${faults} to mend.`);
}
