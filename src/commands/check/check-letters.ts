import type { CommandContext } from '../command.ts';
import { type Finding, faultOf, note, ok } from './finding.ts';

/** Whether every letter can be written, and which are the organisation's own. */
export function checkLetters(context: CommandContext): Finding[] {
  try {
    const differing = context.letters().differing();
    const works = ok('letters', 'every letter can be written in every language');
    if (differing.length === 0) return [works];
    return [
      works,
      note(
        'letters',
        `your own text stands in place of the shipped one for ${differing.join(', ')}`,
        'After an upgrade, see whether the shipped ones have changed.',
      ),
    ];
  } catch (error) {
    return [faultOf('letters', error)];
  }
}
