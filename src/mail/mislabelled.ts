/** Charsets that senders name by habit, whatever their program writes. */
const charsetLabel = /charset="?(?:utf-?8|us-ascii|ascii)"?/gi;
const textWithoutCharset = /^(Content-Type:[ \t]*text\/(?:plain|html))[ \t]*;?[ \t]*\r?$/gim;

/**
 * The source with its text parts said to be Windows-1252, for an email whose bytes are not the UTF-8 or ASCII that it
 * promises. Parts that were UTF-8 after all then read as mojibake, which reading repairs.
 */
export function relabelled(source: Buffer): Buffer {
  const text = source
    .toString('latin1')
    .replace(charsetLabel, 'charset=windows-1252')
    .replace(textWithoutCharset, '$1; charset=windows-1252');
  const hasType = /^Content-Type:/im.test(text.slice(0, text.search(/\r?\n\r?\n/)));
  return Buffer.from(hasType ? text : `Content-Type: text/plain; charset=windows-1252\r\n${text}`, 'latin1');
}
