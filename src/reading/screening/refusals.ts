import type { RefusalCode } from '../reading.ts';

/** For each refusal one plain sentence to the secretary. */
export const refusalSentences: Readonly<Record<RefusalCode, string>> = {
  own_address: 'It comes from the secretary’s own address, so an answer would come back to us.',
  own_letter: 'It is a letter of our own that came back.',
  own_domain: 'It names an address of your own domain as its sender, and your provider could not prove that.',
  no_sender: 'It names no sender whom a letter could reach.',
  several_senders: 'It names several senders, so it is not certain whom to answer.',
  look_alike_sender: 'Its sender looks like you or like somebody else, but the address is another one.',
  null_return_path: 'It was sent with an empty return address, as machines do that want no answer.',
  delivery_report: 'It is a report about the delivery of an email, not somebody’s letter.',
  auto_submitted: 'It says in its header that a machine sent it.',
  auto_response: 'It says in its header that it is an automatic answer.',
  out_of_office: 'It is an absence notice.',
  bulk: 'It was sent in bulk.',
  mailing_list: 'It came through a mailing list, so an answer could reach the whole list.',
  no_reply_sender: 'Its sender’s address takes no answers.',
  forged: 'Your provider found that its sender is forged.',
  third_party_reply_to: 'It asks for answers to go to an address at another domain than the sender’s.',
  correspondent: 'Its sender is on your list of people who are never answered automatically.',
  bare_forward: 'It only forwards somebody else’s letter, and it is not certain whom to answer.',
  unsafe: 'It carries what should not be opened, or tries to get data or money out of you.',
  encrypted: 'It is encrypted: only you can open it, and answer by hand.',
  automated: 'A machine wrote it: a notice, a receipt, an invitation or a newsletter.',
  other: 'It is not from a worker who writes to the organisation.',
};
