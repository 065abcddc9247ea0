import { listAgreements } from '../../workflow/people/agreements.ts';
import { wordingText } from '../../workflow/people/wording.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { peopleTabs } from '../views/dues-card.ts';
import { short } from '../views/text.ts';
import { type Answer, page, type Route, type SignedVisit } from '../visit.ts';

export const consentRoutes: readonly Route[] = [
  { method: 'GET', path: '/people/agreements', access: 'reader', answer: agreementsPage },
];

/** Applications named beside one version; the command line names them all in JSON. */
const namedAtMost = 200;

/** Who agreed to which version of the principles. */
function agreementsPage({ desk }: SignedVisit): Answer {
  const { present, agreements } = listAgreements(desk);
  const { timeZone } = desk.policy.organisation;
  return page('agreements', {
    title: 'Agreements',
    notice: null,
    tabs: peopleTabs('agreements'),
    present: short(present),
    versions: agreements.map(({ hash, value, people, isPresent, applications, firstGivenAt }) => ({
      wording: short(wordingText(hash, value)),
      people,
      isPresent,
      since: momentText(firstGivenAt, timeZone, desk.clock()),
      applications: applications.slice(0, namedAtMost),
      more: Math.max(0, applications.length - namedAtMost),
    })),
  });
}
