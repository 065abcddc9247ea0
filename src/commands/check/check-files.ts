import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { databaseFiles, type OpenFile, openToOthers } from '../../store/file-modes.ts';
import type { CommandContext } from '../command.ts';
import { type Finding, fault, ok } from './finding.ts';

/** Whether secrets and people's data are their owner's alone, and whether the desk can write where it must. */
export function checkFiles(context: CommandContext): Finding[] {
  const { database, keyFile, holdsPasswords } = context.installation();
  const secret = [...(holdsPasswords ? [context.configFile] : []), keyFile, ...databaseFiles(database)];
  const faults = [...openToOthers(secret).map(asFinding), ...lostKey(database, keyFile)];
  const folder = unwritable(dirname(database));
  const found = [...faults, ...folder];
  return found.length > 0 ? found : [ok('files', `${database} and what belongs to it are yours alone`)];
}

function asFinding({ file, mode }: OpenFile): Finding {
  return fault('files', `others may read ${file} (mode ${mode})`, `chmod 600 ${file}`);
}

/** Without it, erased people and emails are taken for new ones. */
function lostKey(database: string, keyFile: string): Finding[] {
  if (!existsSync(database) || existsSync(keyFile)) return [];
  return [
    fault('files', `${database} is there, and its key ${keyFile} is not`, 'Restore it from the same backup.'),
  ];
}

function unwritable(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  try {
    accessSync(folder, constants.W_OK);
    return [];
  } catch {
    return [fault('files', `${folder} cannot be written to`, `Give it to the user who runs Secretariat.`)];
  }
}
