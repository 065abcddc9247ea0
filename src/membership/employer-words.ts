/** Ends of domains that only institutions have, of the United States, Canada and Mexico. */
// biome-ignore format: a table of words
export const institutionSuffixes: readonly string[] = [
  ...['gov', 'mil', 'edu', 'k12', 'gob.mx', 'edu.mx', 'gc.ca', 'gouv.qc.ca', 'qc.gouv', 'gov.on.ca', 'gov.bc.ca'],
  ...['gov.ab.ca', 'gov.sk.ca', 'gov.mb.ca', 'gov.ns.ca', 'gov.nb.ca', 'gnb.ca', 'ontario.ca', 'int'],
];

/** What the names of workplaces are made of; looked for anywhere in the name of a domain, so none is shorter than five letters. */
// biome-ignore format: a table of words
export const workplaceStems: readonly string[] = [
  ...['hospital', 'health', 'salud', 'sante', 'clinic', 'medical', 'dental', 'pharma', 'nursing', 'hospice', 'homecare'],
  ...['school', 'college', 'univers', 'academy', 'escuela', 'colegio', 'ecole', 'kinder', 'daycare'],
  ...['municip', 'gobierno', 'ayuntamiento', 'cityof', 'countyof', 'townof', 'library', 'museum', 'diocese'],
  ...['logistic', 'transport', 'trucking', 'freight', 'delivery', 'warehous', 'airline', 'airway', 'railway', 'railroad'],
  ...['manufact', 'industr', 'maquila', 'assembly', 'machin', 'steel', 'mining', 'energy', 'petroleum', 'electric'],
  ...['construc', 'builder', 'contractor', 'plumbing', 'roofing', 'welding', 'engineer', 'ingenier', 'ingenieur', 'architect'],
  ...['consult', 'solution', 'service', 'servicio', 'systems', 'sistemas', 'software', 'technolog', 'tecnolog', 'staffing'],
  ...['group', 'grupo', 'holding', 'corporat', 'company', 'enterprise', 'entreprise', 'empresa', 'associates', 'partners'],
  ...['insurance', 'seguros', 'assurance', 'mutual', 'financ', 'banking', 'realty', 'properties', 'attorney', 'abogados'],
  ...['hotel', 'resort', 'restaurant', 'catering', 'bakery', 'foods', 'alimentos', 'farms', 'market', 'mercado', 'grocer'],
  ...['motors', 'automotive', 'security', 'seguridad', 'cleaning', 'limpieza', 'nettoyage', 'callcenter', 'studios', 'media'],
];

/** The same, too short to be looked for within a word: only between hyphens. */
// biome-ignore format: a table of words
export const workplaceWords: readonly string[] = [
  ...['inc', 'corp', 'llc', 'ltd', 'ltee', 'sa', 'usd', 'isd', 'bank', 'banco', 'banque', 'law', 'legal', 'care', 'labs'],
  ...['farm', 'foods', 'tech', 'gov', 'city', 'county', 'dept', 'univ', 'uni', 'steel', 'shop', 'store'],
];

/** The largest employers of the three countries, by the name of their domain, whose letters tell nothing of it. */
// biome-ignore format: a table of words
export const largeEmployers: readonly string[] = [
  ...['amazon', 'walmart', 'target', 'costco', 'kroger', 'albertsons', 'safeway', 'publix', 'heb', 'aldi', 'meijer'],
  ...['homedepot', 'lowes', 'bestbuy', 'macys', 'kohls', 'walgreens', 'cvs', 'cvshealth', 'riteaid', 'dollargeneral'],
  ...['starbucks', 'mcdonalds', 'subway', 'wendys', 'chipotle', 'dominos', 'darden', 'sodexo', 'aramark', 'compass-usa'],
  ...['ups', 'fedex', 'dhl', 'xpo', 'jbhunt', 'schneider', 'uber', 'lyft', 'doordash', 'instacart', 'bnsf', 'up', 'csx'],
  ...['ford', 'gm', 'stellantis', 'tesla', 'toyota', 'honda', 'nissan', 'boeing', 'lockheedmartin', 'ge', 'caterpillar'],
  ...['deere', 'tyson', 'tysonfoods', 'jbs', 'smithfield', 'cargill', 'pepsico', 'nestle', 'kraftheinz', 'mondelez'],
  ...['microsoft', 'apple', 'google', 'meta', 'oracle', 'ibm', 'intel', 'cisco', 'dell', 'hp', 'accenture', 'cognizant'],
  ...['jpmorgan', 'jpmchase', 'bankofamerica', 'wellsfargo', 'citi', 'usbank', 'statefarm', 'allstate', 'geico', 'unum'],
  ...['hcahealthcare', 'kp', 'ascension', 'commonspirit', 'providence', 'sutterhealth', 'unitedhealthgroup', 'humana'],
  ...['marriott', 'hilton', 'hyatt', 'mgmresorts', 'caesars', 'disney', 'delta', 'aa', 'united', 'southwest', 'alaskaair'],
  ...['loblaw', 'sobeys', 'metro', 'canadiantire', 'timhortons', 'rbc', 'td', 'scotiabank', 'bmo', 'cibc', 'desjardins'],
  ...['hydroquebec', 'bombardier', 'cn', 'cpkcr', 'aircanada', 'canadapost', 'postescanada', 'couche-tard', 'saputo'],
  ...['femsa', 'oxxo', 'bimbo', 'grupobimbo', 'cemex', 'soriana', 'chedraui', 'liverpool', 'elektra', 'coppel', 'pemex'],
  ...['cfe', 'telmex', 'bbva', 'banorte', 'foxconn', 'flex', 'jabil', 'lear', 'aptiv', 'delphi', 'teleperformance'],
];

/** Ends of the names of those who give anyone a mailbox: internet companies, cable, free mail. */
// biome-ignore format: a table of words
export const mailboxEndings: readonly string[] = [
  ...['mail', 'post', 'box', 'inbox', 'correo', 'courriel', 'net', 'red', 'reseau', 'tel', 'telecom', 'telco', 'cable'],
  ...['online', 'fiber', 'fibre', 'fibra', 'wireless', 'broadband', 'internet', 'web', 'dsl', 'family', 'familia', 'famille', 'home'],
];

/** How somebody says that the mailbox is their work's; folded. */
// biome-ignore format: a table of words
export const workMailboxPhrases: readonly string[] = [
  ...['work email', 'work e-mail', 'work account', 'work address', 'work mailbox', 'company email', 'company account'],
  ...['office email', 'school email', 'from work', 'at my desk at work'],
  ...['correo del trabajo', 'correo de la empresa', 'correo institucional', 'correo laboral', 'correo de la chamba'],
  ...['cuenta del trabajo', 'desde el trabajo', 'cuenta de la empresa'],
  ...['courriel du travail', 'courriel du bureau', 'courriel professionnel', 'adresse professionnelle', 'adresse du travail'],
  ...['courriel de la job', 'compte du travail', 'depuis le travail'],
  ...['intended solely for', 'intended only for', 'confidentiality notice', 'aviso de confidencialidad'],
  ...['avis de confidentialite', 'may contain confidential', 'puede contener informacion confidencial'],
];
