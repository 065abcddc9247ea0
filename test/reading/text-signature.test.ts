import { describe, expect, it } from 'vitest';
import { visible } from '../support/visible.ts';

const own = 'I live in Tulsa and I weld for a living.';

const signatures: readonly (readonly [below: string, body: string, signature: string])[] = [
  ['-- \nAda Okonkwo\nWelder', '', 'Ada Okonkwo\nWelder'],
  ['--\nAda Okonkwo', '', 'Ada Okonkwo'],
  ['Thanks,\nAda', '\n\nThanks,', 'Ada'],
  [
    'In solidarity,\n\nAda Okonkwo (she/her)\nLocal 12',
    '\n\nIn solidarity,',
    'Ada Okonkwo (she/her)\nLocal 12',
  ],
  ['Best,\n\n-- \nAda\nB.A. Candidate', '\n\nBest,', 'Ada\nB.A. Candidate'],
  ['In struggle,\nAda\n\n-- \nAda Okonkwo', '\n\nIn struggle,', 'Ada\n\nAda Okonkwo'],
  ['Saludos desde Hermosillo\nMaru', '\n\nSaludos desde Hermosillo', 'Maru'],
  ['Un abrazo,\nAndrés Felipe', '\n\nUn abrazo,', 'Andrés Felipe'],
  ['Merci, Jean-Luc', '\n\nMerci,', 'Jean-Luc'],
  ['Saludos, Maru Gómez', '\n\nSaludos,', 'Maru Gómez'],
  [
    'Cordialement,\n\nÉmile Côté\nMécanicien – Garage Est\n418 555-0161, poste 3',
    '\n\nCordialement,',
    'Émile Côté\nMécanicien – Garage Est\n418 555-0161, poste 3',
  ],
  ['Ada Okonkwo', '', 'Ada Okonkwo'],
  ['María de la O\nCocinera', '', 'María de la O\nCocinera'],
  ['T.W.', '', 'T.W.'],
  ['/Zoë', '', '/Zoë'],
  ['Walter J. Prendergast Jr.', '', 'Walter J. Prendergast Jr.'],
  [
    'Ada Okonkwo, LPN (she/her)\nMedical/Surgical Unit',
    '',
    'Ada Okonkwo, LPN (she/her)\nMedical/Surgical Unit',
  ],
  ['Thanks,\nAda\n\nP.S. I have a van.', '\n\nThanks,\n\nP.S. I have a van.', 'Ada'],
  ['Gracias,\nNelly\n\nPD: somos cuatro', '\n\nGracias,\n\nPD: somos cuatro', 'Nelly'],
  ["Merci,\nRéal\n\nP.-S. : j'ai un camion", "\n\nMerci,\n\nP.-S. : j'ai un camion", 'Réal'],
];

const bodiesAlone: readonly string[] = [
  'No rush.',
  'Thanks for your help, I also drive a bus on sundays and my sister does too.',
  'Nombre: Perla Nevárez\nCiudad: Juárez',
  'My details:\n\nAda Okonkwo\nWelder\nTulsa, OK',
  'What do I need to sign?',
  'Thanks!',
];

describe('the signature', () => {
  it.each(signatures)('%s', (below, body, signature) => {
    const { text } = visible(`${own}\n\n${below}`);
    expect([text.body, text.signature]).toEqual([`${own}${body}`, signature]);
  });

  it.each(bodiesAlone)('is not seen in: %s', (below) => {
    expect(visible(`${own}\n\n${below}`).text).toMatchObject({ body: `${own}\n\n${below}`, signature: '' });
  });

  it.each([
    'saludos\nsoy ana de puebla\nquiero unirme',
    'Thanks for the flyer\nI weld in Tulsa\nmy name is Ada',
  ])('is not what is said below a greeting: %s', (letter) =>
    expect(visible(letter).text).toMatchObject({ body: letter, signature: '' }));

  it('is not a letter of a few words', () => {
    expect(visible('Sign me up\n\nAda Okonkwo').text.signature).toBe('');
  });
});

describe('what no person wrote', () => {
  it.each([
    'Sent from my iPhone',
    'Sent from Yahoo Mail on Android',
    'Get Outlook for iOS',
    'Sent with Proton Mail secure email.',
    'Yahoo Mail: Search, Organize, Conquer',
    'Enviado desde mi Galaxy',
    'Enviado desde Yahoo Mail para Android',
    'Obtener Outlook para Android',
    'Enviado con el correo seguro de Proton Mail.',
    'Envoyé de mon iPhone',
    'Envoyé à partir de Yahoo Courriel sur Android',
    'Télécharger Outlook pour iOS',
    'Envoyé avec la messagerie sécurisée Proton Mail.',
    'CONFIDENTIALITY NOTICE: This e-mail and any attachments are for the sole use\nof the intended recipient.',
    'AVISO DE CONFIDENCIALIDAD: La información contenida en este correo es confidencial.',
    'Devez-vous vraiment imprimer ce courriel ? Pensons à l’environnement.',
    'Virus-free. www.avast.com',
    '_______________________________________________\nNA-Labor mailing list -- na-labor@lists.example.org\nTo unsubscribe send an email to na-labor-leave@lists.example.org',
    'You received this message because you are subscribed to the Google Groups "labor" group.\nMore here.',
  ])('goes: %s', (footer) => {
    expect(visible(`${own}\n\n${footer}`).text).toMatchObject({ body: own, signature: '' });
    expect(visible(`${own}\n\nThanks,\nAda\n\n${footer}`).text.signature).toBe('Ada');
  });

  it.each([
    'unsubscribe',
    'To unsubscribe, what must I do?',
    'Sent my check on Monday from my bank',
  ])('is not seen in: %s', (letter) => expect(visible(letter).text.body).toBe(letter));
});
