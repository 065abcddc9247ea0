import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/mail/html-text.ts';
import { visible } from '../support/visible.ts';

const own = 'I live in Tulsa and I weld.';
const theirs = 'Dear Ada,\n\nWhere do you live, and what do you do?\n\nThe Secretary';
const marked = theirs.replace(/^/gm, '> ');
const address = '<secretary@wsa.example>';

/** What programs write above a quotation whose lines they mark with `>`. */
const attributions: readonly string[] = [
  `On Mon, May 5, 2025 at 9:15 AM WSA Secretary ${address} wrote:`,
  `On Mon, May 5, 2025 at 9:15 AM WSA Secretary ${address}\nwrote:`,
  `On Mon, May 5, 2025 at 9:15 AM WSA Secretary\n${address} wrote:`,
  'On 5/26/25 15:10, WSA Secretary wrote:',
  'On 2025-05-26 15:10, WSA Secretary wrote:',
  `On May 5, 2025, at 9:15 AM, WSA Secretary ${address} wrote:`,
  'On Mon, May 05, 2025 at 10:45:01PM -0500, WSA Secretary wrote:',
  `WSA Secretary ${address} wrote on 5/26/25 15:10:`,
  `Quoting WSA Secretary ${address}:`,
  'WSA Secretary wrote:',
  `El lun, 5 may 2025 a la(s) 9:15 a.m., WSA Secretary (${address.slice(1, -1)}) escribió:`,
  `El lun, 5 de may de 2025, 9:15 a. m., WSA Secretary\n${address} escribió:`,
  'El 5/5/25 a las 9:15, WSA Secretary escribió:',
  `El 5 may 2025, a la(s) 9:15 a.m., WSA Secretary ${address} escribió:`,
  `2025-05-05 9:15 GMT-06:00 WSA Secretary ${address}:`,
  `Le lun. 5 mai 2025 à 09:15, WSA Secretary ${address} a\nécrit :`,
  'Le 2025-05-05 à 09:15, WSA Secretary a écrit :',
  `Le 5 mai 2025 à 09:15, WSA Secretary ${address} a écrit :`,
  `Em seg., 5 de mai. de 2025 às 09:15, WSA Secretary ${address} escreveu:`,
  `Am Mo., 5. Mai 2025 um 09:15 Uhr schrieb WSA Secretary ${address}:`,
  'Am 05.05.25 um 09:15 schrieb WSA Secretary:',
  `Il giorno lun 5 mag 2025 alle ore 09:15 WSA Secretary ${address} ha scritto:`,
  `Op ma 5 mei 2025 om 09:15 schreef WSA Secretary ${address}:`,
  `пн, 5 мая 2025 г. в 09:15, WSA Secretary ${address}:`,
];

/** What programs write above a quotation whose lines bear no mark. */
const headings: readonly string[] = [
  `    On Monday, May 5, 2025 at 09:15:11 AM CDT, WSA Secretary ${address} wrote:  \n`,
  `El lunes, 5 de mayo de 2025, 09:15:11 a. m. GMT-6, WSA Secretary ${address} escribió:`,
  `Le lundi 5 mai 2025, 09:15:11 HNE, WSA Secretary ${address} a écrit :`,
  `On Mon, May 5, 2025 at 9:15 AM, WSA Secretary${address} wrote:   Hello there, Ada.`,
  `El lun., may. 5, 2025 a la(s) 9:15 a. m., WSA Secretary${address} escribió:   Hola, Ada.`,
  'In a message dated 5/5/2025 9:15:11 AM Central Standard Time, secretary@wsa.example writes:',
  `----- Mail original -----\nDe: "WSA Secretary" ${address}\nÀ: "Ada"\nEnvoyé: Lundi 5 Mai 2025\nObjet: Allô`,
  `---- On Mon, 05 May 2025 09:15:11 -0500 WSA Secretary ${address} wrote ----`,
  `-----Original Message-----\nFrom: WSA Secretary ${address}\nSent: Monday, May 5, 2025 9:15 AM\nTo: Ada\nSubject: Hi`,
  `-------- Original message --------\nFrom: WSA Secretary ${address}\nDate: 5/5/25 9:15 AM (GMT-06:00)\nTo: Ada\nSubject: Hi`,
  `------- Original Message -------\nOn Monday, May 5th, 2025 at 9:15 AM, WSA Secretary ${address} wrote:\n`,
  `-----Mensaje original-----\nDe: WSA Secretary [mailto:secretary@wsa.example]\nEnviado el: lunes, 5 de mayo de 2025\nPara: Ada`,
  `-------- Mensaje original --------\nDe: WSA Secretary\nFecha: 5/5/25 9:15 a. m.\nA: Ada`,
  `-------- Message d'origine --------\nDe : WSA Secretary\nDate : 2025-05-05 09:15\nÀ : Ada\nObjet : Allô`,
  `________________________________\nFrom: WSA Secretary ${address}\nSent: Monday, May 5, 2025 9:15 AM\nTo: Ada\nSubject: Hi`,
  `From: WSA Secretary ${address}\nSent: Monday, May 5, 2025 9:15 AM\nTo: Ada\nSubject: Hi`,
  `*From:* WSA Secretary ${address}\n*Date:* Monday, May 5, 2025\n*To:* Ada\n*Subject:* Hi`,
  `De: WSA Secretary ${address}\nEnviado: lunes, 5 de mayo de 2025 9:15\nPara: Ada\nAsunto: Hola`,
  `De : WSA Secretary ${address}\nEnvoyé : 5 mai 2025 09:15\nÀ : Ada\nObjet : Allô`,
  `De\u00A0: WSA Secretary ${address}\nEnvoyé\u00A0: 5 mai 2025 09:15\nÀ\u00A0: Ada\nObjet\u00A0: Allô`,
  `Von: WSA Secretary ${address}\nGesendet: Montag, 5. Mai 2025 09:15\nAn: Ada\nBetreff: Hallo`,
];

describe('quoted letters', () => {
  it.each(attributions)('go when they stand below the answer: %s', (attribution) => {
    const { text, quoted } = visible(`${own}\n\n${attribution}\n\n${marked}`);
    expect(text.body).toBe(own);
    expect(quoted).toContain('Where do you live');
  });

  it.each(attributions)('go when they stand above the answer: %s', (attribution) => {
    expect(visible(`${attribution}\n${marked}\n\n${own}`).text.body).toBe(own);
  });

  it.each(headings)('go to the end where no mark tells where they end: %s', (heading) => {
    expect(visible(`${own}\n\n${heading}\n\n${theirs}`).text.body).toBe(own);
  });

  it.each([
    [
      'blockquote',
      `<div>${own}</div><div>On 5/5/25 9:15, X wrote:</div><blockquote>Dear Ada<br><br>Where?</blockquote>`,
    ],
    [
      'Gmail',
      `<div dir="ltr">${own}</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, May 5, 2025 at 9:15 AM X &lt;<a href="mailto:x@wsa.example">x@wsa.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>Dear Ada</div></blockquote></div>`,
    ],
    [
      'Yahoo',
      `<div>${own}</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>Am Montag hat X das hier gesagt</div><div>Dear Ada</div></div>`,
    ],
    [
      'Outlook, in a language without a lexicon',
      `<div>${own}</div><hr><div id="divRplyFwdMsg"><b>Från:</b> X<br><b>Skickat:</b> den 5 maj</div><div>Dear Ada</div>`,
    ],
    [
      'Outlook for Windows',
      `<p class="MsoNormal">${own}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> X &lt;x@wsa.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Ada</p></div><p class="MsoNormal">Dear Ada</p>`,
    ],
    [
      'Thunderbird',
      `<p>${own}</p><div class="moz-cite-prefix">On 5/5/25 9:15, X wrote:<br></div><blockquote type="cite"><p>Dear Ada</p></blockquote>`,
    ],
    [
      'Proton',
      `<div>${own}</div><div class="protonmail_quote">On Monday, May 5th, 2025 at 9:15 AM, X &lt;x@wsa.example&gt; wrote:<br><blockquote class="protonmail_quote">Dear Ada</blockquote></div>`,
    ],
  ])('go from the HTML of %s', (_program, html) => {
    const { text, quoted } = visible('', { htmlText: htmlToText(html) });
    expect(text.body).toBe(own);
    expect(quoted).toContain('Dear Ada');
  });

  it.each([
    'On Monday my boss wrote: you are fired.',
    'In 2019 my boss wrote:\nno more breaks',
    'De: Puebla\nPara: Nueva York\n\nAsí fue mi viaje.',
    'From: Tulsa\nI am a welder, and my name is Ada.',
    'Le patron a écrit :\nplus de pauses',
    'Original message in a bottle:\nI want to join',
    'Contact me at ada@example.com:\nI read mail at night.',
    '-> I am a welder\n-> I live in Tulsa',
  ])('are not seen in own words: %s', (letter) => {
    expect(visible(letter).text.body).toBe(letter);
  });
});

describe('inline answers', () => {
  it('are kept, with what they answer', () => {
    const letter = `Hi,\n\nOn 5/26/25 15:10, WSA Secretary wrote:\n> Thank you. Where do you\n> live?\n\nTulsa, since June.\n\n> What do you do?\n\nI weld.\n\n> Yours,\n> The Secretary\n\nThanks,\nAda`;
    const { text, inlineAnswers } = visible(letter);
    expect(text.body).toBe('Hi,\n\nTulsa, since June.\n\nI weld.\n\nThanks,');
    expect(text.signature).toBe('Ada');
    expect(inlineAnswers.map(({ question, start, end }) => [question, text.body.slice(start, end)])).toEqual([
      ['Where do you live?', 'Tulsa, since June.'],
      ['What do you do?', 'I weld.'],
    ]);
  });

  it('answer a paragraph without a question mark when more is quoted below', () => {
    const { text, inlineAnswers } = visible('> your name\nAda\n> your trade\nwelder\n> thanks');
    expect(
      inlineAnswers.map(({ question, start, end }) => `${question}: ${text.body.slice(start, end)}`),
    ).toEqual(['your name: Ada', 'your trade: welder']);
  });

  it('are not seen in a letter below the whole quoted letter', () => {
    expect(visible(`On 5/26/25 15:10, X wrote:\n${marked}\n\n${own}`).inlineAnswers).toEqual([]);
  });
});
