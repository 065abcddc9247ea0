import { AppError } from '../../errors.ts';
import { sampleLetters } from '../../letters/trial.ts';
import { type LetterLanguage, type Occasion, occasions } from '../../membership/letter.ts';
import { plain } from '../views/text.ts';
import { type Answer, page, type Route, type SignedVisit } from '../visit.ts';

export const letterRoutes: readonly Route[] = [
  { method: 'GET', path: '/letters', access: 'reader', answer: lettersPage },
  { method: 'GET', path: '/letters/:language/:occasion', access: 'reader', answer: samplePage },
];

const languages: Readonly<Record<LetterLanguage, string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  mul: 'All',
};

function lettersPage({ desk }: SignedVisit): Answer {
  const differing = new Set(desk.letters.differing());
  return page('letters', {
    title: 'Letters',
    notice: null,
    languages: Object.values(languages),
    rows: occasions.map((occasion) => ({
      occasion: plain(occasion),
      cells: Object.entries(languages).map(([language, label]) => ({
        path: `/letters/${language}/${occasion}`,
        label,
        isOwn: differing.has(`${language}/${occasion}`),
      })),
    })),
  });
}

/** A letter rendered with sample data: once with everything that it can say, and once with next to nothing. */
function samplePage({ desk, params }: SignedVisit): Answer {
  const language = params.language as LetterLanguage;
  const occasion = params.occasion as Occasion;
  if (!(language in languages) || !occasions.includes(occasion))
    throw new AppError('not_found', 'there is no such letter');
  const [full, , bare] = sampleLetters(language);
  const samples = [full, bare].flatMap((sample, index) => {
    if (!sample) return [];
    const letter = { ...sample, occasion };
    const { subject, text } = desk.letters.render(letter, {
      footerReference: '0000000000000000',
      awayUntil: index === 0 ? '2026-05-01' : null,
    });
    return [
      {
        heading: index === 0 ? 'With everything that it can say' : 'With next to nothing known',
        subject,
        text,
      },
    ];
  });
  return page('sample', {
    title: `${plain(occasion)}, ${languages[language]}`,
    notice: null,
    language: language === 'mul' ? 'en' : language,
    samples,
  });
}
