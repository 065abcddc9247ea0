/** An email of the backlog, with the address that its answer goes to. */
export interface BacklogEmail {
  address: string;
  source: Buffer;
}

const people = [
  ['Ada', 'Flores'],
  ['Bruno', 'Keller'],
  ['Clémence', 'Gauthier'],
  ['DeShawn', 'Porter'],
  ['Élodie', 'Tremblay'],
  ['Xóchitl', 'Ramírez'],
  ['Noor', 'al-Hakim'],
  ['Priya', 'Nair'],
] as const;
const homes = {
  en: ['Tulsa, Oklahoma', 'Reno, Nevada', 'Duluth, Minnesota', 'Halifax, Nova Scotia'],
  es: ['Monterrey, Nuevo León', 'Oaxaca, Oax.', 'El Paso, Texas', 'Hermosillo, Sonora'],
  fr: ['Sherbrooke, au Québec', 'Moncton, Nouveau-Brunswick', 'Gatineau, Québec', 'Laval, Québec'],
} as const;
const trades = {
  en: ['a line cook', 'a bus driver', 'a home health aide', 'a welder'],
  es: ['costurera', 'albañil', 'mesero', 'enfermera'],
  fr: ['préposée aux bénéficiaires', 'soudeur', 'caissière', 'enseignante'],
} as const;
const sentences = {
  en: [
    'A friend showed me your page last week and I have been thinking about it ever since.',
    'At my job the schedule changes every week and nobody asks us what we need.',
    'I do not know anybody else around here who thinks the way I do about work.',
    'We tried to talk to the manager together and it went nowhere, so I am looking for people who have done this before.',
    'My evenings are free and I can help with phone calls or translation.',
  ],
  es: [
    'Una compañera del turno me enseñó su página y desde entonces le doy vueltas.',
    'En el trabajo cambian los horarios cada semana y nadie nos pregunta nada.',
    'No conozco a nadie más por aquí que piense como yo sobre el trabajo.',
    'Intentamos hablar juntos con el encargado y no sirvió de nada.',
    'Por las tardes tengo tiempo y puedo ayudar con llamadas o traducciones.',
  ],
  fr: [
    "Une amie m'a montré votre page la semaine passée et j'y pense depuis.",
    'Chez nous les horaires changent chaque semaine et personne ne nous demande rien.',
    'Je ne connais personne par ici qui pense comme moi au sujet du travail.',
    "Nous avons essayé de parler ensemble à la patronne et cela n'a rien donné.",
    'Mes soirées sont libres et je peux aider pour des appels ou des traductions.',
  ],
} as const;
const frames = {
  en: (name: string, home: string, trade: string) =>
    `My name is ${name}, I live in ${home} and I work as ${trade}. I would like to join.`,
  es: (name: string, home: string, trade: string) =>
    `Me llamo ${name}, vivo en ${home} y trabajo de ${trade}. Quiero afiliarme.`,
  fr: (name: string, home: string, trade: string) =>
    `Je m'appelle ${name}, j'habite à ${home} et je travaille comme ${trade}. J'aimerais adhérer.`,
} as const;

/** The `number`th applicant's email of 2 to 6 kB, text and HTML, quoted-printable; the same bytes at every call. */
export function applicantEmail(number: number): BacklogEmail {
  const pick = picker(number);
  const language = pick(['en', 'en', 'es', 'fr'] as const);
  const name = pick(people).join(' ');
  const address = `applicant${number}@example.org`;
  const story = Array.from({ length: 5 + (number % 12) }, () => pick<string>(sentences[language]));
  const agreement = number % 3 === 0 ? 'I have read Where We Stand and the Constitution and I agree.' : '';
  const paragraphs = [
    frames[language](name, pick<string>(homes[language]), pick<string>(trades[language])),
    ...story,
    agreement,
  ];
  return { address, source: Buffer.from(mime({ number, name, address, paragraphs }), 'utf8') };
}

/** The same with an attachment of so many bytes, in base64. */
export function applicantEmailWith(number: number, attachedBytes: number): BacklogEmail {
  const { address, source } = applicantEmail(number);
  const [header = '', body = ''] = split(source.toString('utf8'), '\r\n\r\n');
  const type = header.indexOf('Content-Type:');
  const attachment = Buffer.alloc(attachedBytes, `attachment ${number} `).toString('base64');
  const lines = [
    `${header.slice(0, type)}Content-Type: multipart/mixed; boundary="mixed-${number}"`,
    '',
    `--mixed-${number}`,
    header.slice(type),
    '',
    body,
    `--mixed-${number}`,
    'Content-Type: application/pdf; name="papers.pdf"',
    'Content-Disposition: attachment; filename="papers.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    attachment.replace(/.{76}/g, '$&\r\n'),
    `--mixed-${number}--`,
    '',
  ];
  return { address, source: Buffer.from(lines.join('\r\n'), 'utf8') };
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return [text.slice(0, index), text.slice(index + at.length)];
}

/** A small deterministic generator (mulberry32). */
function picker(seed: number): <T>(list: readonly T[]) => T {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (list) => list[Math.floor(next() * list.length)] as never;
}

function mime(email: {
  number: number;
  name: string;
  address: string;
  paragraphs: readonly string[];
}): string {
  const { number, name, address, paragraphs } = email;
  const boundary = `part-${number}`;
  const html = `<html><body>\n${paragraphs.map((text) => `<p style="margin:0 0 1em">${text}</p>`).join('\n')}\n</body></html>`;
  return [
    `Received: from mail.example.org (mail.example.org [192.0.2.${number % 250}])`,
    `\tby mx.wsa.example with ESMTPS id ${number.toString(36)}; Mon, 04 May 2026 10:00:00 -0400`,
    `Authentication-Results: mx.wsa.example; dkim=pass header.d=example.org; dmarc=pass header.from=example.org`,
    `From: ${encodedWord(name)} <${address}>`,
    'To: secretary@wsa.example',
    `Subject: ${number % 2 === 0 ? 'Joining' : 'Hello'} ${number}`,
    'Date: Mon, 04 May 2026 10:00:00 -0400',
    `Message-ID: <backlog-${number}@mail.example.org>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', `${paragraphs.join('\n\n')}\n\n${name}`),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(boundary: string, type: string, text: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
  ];
}

/** RFC 2045 6.7, lines of at most 76 characters. */
function quotedPrintable(text: string): string {
  return text.split('\n').map(quotedPrintableLine).join('\r\n');
}

function quotedPrintableLine(line: string): string {
  let done = '';
  let open = '';
  for (const byte of Buffer.from(line)) {
    const sign =
      byte === 61 || byte < 32 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte);
    if (open.length + sign.length > 75) {
      done += `${open}=\r\n`;
      open = '';
    }
    open += sign;
  }
  return done + open;
}

/** RFC 2047. */
function encodedWord(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
