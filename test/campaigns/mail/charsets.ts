/** Every encoding of the WHATWG standard that Node's TextDecoder knows, by one of its names, and names that nobody knows. */
export const charsets: readonly string[] = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'ibm866', 'macintosh', 'x-mac-cyrillic', 'x-user-defined', 'us-ascii'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page) => `windows-${page}`),
  ...['koi8-r', 'koi8-u', 'gbk', 'gb18030', 'gb2312', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr'],
  ...['utf-7', 'utf-32', 'cp037', 'iso-2022-kr', 'x-unknown', 'unknown-8bit', 'none', '', '"', 'utf-8;', 'é'],
  'x'.repeat(5000),
  '../../etc/passwd',
];
