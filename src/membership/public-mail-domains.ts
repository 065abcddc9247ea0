/**
 * Domains where anyone can have a mailbox; an address at another domain may be read by an employer. Widely used
 * public providers and internet companies of the United States, Canada and Mexico, and privacy-minded ones.
 */
// biome-ignore format: a table of words
export const publicMailDomains: readonly string[] = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'passport.com'],
  ...['outlook.es', 'outlook.fr', 'hotmail.es', 'hotmail.fr', 'hotmail.ca', 'live.ca', 'live.fr', 'live.com.mx'],
  ...['outlook.com.mx', 'hotmail.com.mx', 'yahoo.com', 'yahoo.ca', 'yahoo.fr', 'yahoo.es', 'yahoo.com.mx', 'ymail.com'],
  ...['rocketmail.com', 'aol.com', 'aim.com', 'icloud.com', 'me.com', 'mac.com', 'proton.me', 'protonmail.com'],
  ...['protonmail.ch', 'pm.me', 'tutanota.com', 'tutanota.de', 'tutamail.com', 'tuta.io', 'tuta.com', 'keemail.me'],
  ...['riseup.net', 'autistici.org', 'inventati.org', 'disroot.org', 'systemli.org', 'aktivix.org', 'espiv.net'],
  ...['posteo.net', 'posteo.de', 'mailbox.org', 'fastmail.com', 'fastmail.fm', 'hey.com', 'zoho.com', 'zohomail.com'],
  ...['gmx.com', 'gmx.net', 'gmx.us', 'gmx.fr', 'gmx.es', 'mail.com', 'email.com', 'usa.com', 'hushmail.com'],
  ...['runbox.com', 'startmail.com', 'mailfence.com', 'cock.li', 'dismail.de', 'migadu.com', 'yandex.com', 'mail.ru'],
  ...['comcast.net', 'xfinity.com', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net', 'charter.net'],
  ...['spectrum.net', 'roadrunner.com', 'rr.com', 'twc.com', 'earthlink.net', 'juno.com', 'netzero.net', 'frontier.com'],
  ...['frontiernet.net', 'centurylink.net', 'q.com', 'windstream.net', 'optonline.net', 'optimum.net', 'suddenlink.net'],
  ...['mindspring.com', 'pacbell.net', 'prodigy.net', 'wowway.com', 'tds.net', 'cableone.net', 'sonic.net', 'gci.net'],
  ...['rogers.com', 'bell.net', 'sympatico.ca', 'videotron.ca', 'videotron.qc.ca', 'shaw.ca', 'telus.net', 'eastlink.ca'],
  ...['cogeco.ca', 'sasktel.net', 'mts.net', 'mymts.net', 'nl.rogers.com', 'bellaliant.net', 'teksavvy.com', 'distributel.ca'],
  ...['prodigy.net.mx', 'infinitummail.com', 'telmex.com.mx', 'megacable.com.mx', 'terra.com.mx', 'latinmail.com'],
  ...['laposte.net', 'orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'duck.com', 'simplelogin.com', 'relay.firefox.com'],
  ...['example.com', 'example.org', 'example.net'],
];
