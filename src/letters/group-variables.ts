import type { GroupNews, RadarNews } from '../membership/groups/group-news.ts';
import type { WrittenLanguage } from '../membership/policy.ts';
import { dateText, languageName } from './wording.ts';

/** What letters about groups may use: inert marks; null or [] where there is nothing to say. */
export interface GroupVariables {
  name: string | null;
  newcomer: { firstName: string | null; language: string | null; reference: string | null };
  place: string | null;
  /** The last day for an answer, in words. */
  answerBy: string | null;
  isReminder: boolean;
  people: readonly { firstName: string | null; address: string | null }[];
  radar: {
    area: string | null;
    people: string | null;
    languages: string | null;
    trades: string | null;
    references: string | null;
    starters: string | null;
    isEnough: boolean;
  };
}

type Line = (value: string | null) => string | null;

/** The variables in a language; `line` makes a value inert. */
export function groupVariables(
  news: GroupNews | undefined,
  isReminder: boolean,
  language: WrittenLanguage,
  line: Line,
): GroupVariables {
  const newcomer = news?.newcomer;
  return {
    name: line(news?.name ?? null),
    newcomer: {
      firstName: line(newcomer?.firstName ?? null),
      language: newcomer === undefined ? null : line(languageText(newcomer.language, language)),
      reference: line(newcomer?.reference ?? null),
    },
    place: line(news?.place ?? null),
    answerBy: news?.answerBy === undefined ? null : line(dateText(news.answerBy, language)),
    isReminder,
    people: (news?.people ?? []).map(({ firstName, address }) => ({
      firstName: line(firstName),
      address: line(address),
    })),
    radar: radarVariables(news?.radar, language, line),
  };
}

function radarVariables(
  radar: RadarNews | undefined,
  language: WrittenLanguage,
  line: Line,
): GroupVariables['radar'] {
  const languages = radar?.languages.map(([code, count]) => `${languageText(code, language)} (${count})`);
  return {
    area: line(radar?.area ?? null),
    people: line(radar === undefined ? null : String(radar.people)),
    languages: line(languages?.join(', ') ?? null),
    trades: line(radar?.trades.join(', ') || '–'),
    references: line(radar?.references.join(', ') ?? null),
    starters: line(radar?.starters.join(', ') ?? null),
    isEnough: radar?.isEnough ?? false,
  };
}

function languageText(code: string, language: WrittenLanguage): string {
  return code === 'und' ? '?' : languageName(code, language);
}
