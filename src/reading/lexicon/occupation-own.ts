/** Openings of what somebody does or keeps by themselves, folded, parted by " | "; `*` stands for up to three words. */

/** A Spanish gerund follows: "trabajo empacando", "llevo nueve años planchando". */
export const gerundCues =
  'trabajo | trabajo yo | laboro | chambeo | jalo | me la paso | me gano la vida | me mantengo | llevo * anos | llevo * meses | llevo anos | llevo ya * anos | tengo * anos | tengo * meses';

/** A French noun for the work itself follows: "je suis au classement du bois". */
export const taskCues =
  "je suis au | je suis a la | je suis a l' | je suis aux | chu au | chu a la | chuis au | je travaille au | je travaille a la | je travaille aux | on m'a mis au | on m'a mise au | je fais du | je fais de la | je fais le | je fais la | je fais des | jfais du | jfais des";

/** A shop or workshop of the writer's own follows. */
export const ownCues: Readonly<Record<'en' | 'es' | 'fr', string>> = {
  en: "i own a | i own my own | i own the | i run a | i run my own | i run our | i opened my own | i opened my | i have my own | i've got my own | i co-own a | i keep a | i run the | i manage a | i manage the",
  es: 'tengo un | tengo una | tengo mi | tengo mi propio | tengo mi propia | abri mi | abri un | abri una | puse mi | puse un | puse una | atiendo un | atiendo una | atiendo mi | llevo un | llevo una',
  fr: "j'ai ouvert ma | j'ai ouvert mon | j'ai ouvert un | j'ai ouvert une | j'ai mon | j'ai ma | j'ai un petit | j'ai une petite | je tiens un | je tiens une | je tiens ma | je tiens mon | je tiens le | je tiens la | je gere un | je gere une | j'opere un | je possede un",
};

/** What somebody keeps who lives by it; in Spanish and French any "-ería" and "-erie" too. */
export const ownShops =
  'shop | store | restaurant | diner | cafe | coffee shop | bar | pub | tavern | bakery | deli | food truck | taco truck | food cart | taco stand | food stall | stall | salon | hair salon | nail salon | barbershop | barber shop | tattoo shop | tattoo parlor | bike shop | bookstore | bookshop | thrift store | record store | flower shop | print shop | machine shop | body shop | auto shop | garage | repair shop | wood shop | cabinet shop | studio | pottery studio | yoga studio | dance studio | laundromat | daycare | home daycare | day care | farm | dairy farm | small farm | orchard | nursery | greenhouse | ranch | vineyard | winery | brewery | motel | inn | bed and breakfast | campground | gym | cleaning business | landscaping business | catering business | trucking company | cleaning company | landscaping company | small business | taller | tienda | tiendita | tienda de abarrotes | puesto | changarro | local | negocio | negocito | fonda | fondita | cocina economica | restaurante | cantina | estetica | salon de belleza | salon de unas | barberia | peluqueria | ciber | papeleria | carrito | food truck | vivero | rancho | huerta | granja | imprenta | estudio de tatuajes | boutique | depanneur | resto | casse-croute | kiosque | salon de coiffure | atelier | garage | ferme | gite | auberge | cantine | cabane a sucre | garderie | service de garde | studio | quincaillerie | friperie | commerce | petit commerce';

/** "-ería" and "-erie" that are no shops. */
export const notShops =
  'bateria | loteria | galeria | averia | galerie | batterie | serie | theorie | allergie | hysterie | misere';

/** "I've driven", "I've done": irregular participles of work, each with its verb. */
export const workParticiples: Readonly<Record<string, string>> = {
  driven: 'drive',
  run: 'run',
  taught: 'teach',
  sold: 'sell',
  built: 'build',
  cut: 'cut',
  made: 'make',
  grown: 'grow',
  kept: 'mind',
  sewn: 'sew',
  done: 'make',
  drawn: 'draw up',
  dealt: 'handle',
  flown: 'fly',
  fed: 'feed',
  swept: 'sweep',
  thrown: 'pitch',
  laid: 'lay',
  hung: 'hang',
  dug: 'dig',
  ground: 'grind',
  spun: 'spin',
  shorn: 'shear',
  sheared: 'shear',
  woven: 'weave',
  bred: 'breed',
  cast: 'cast',
  split: 'split',
  shod: 'shoe',
  rung: 'ring up',
  wound: 'wind',
  bent: 'bend',
  set: 'lay',
  put: 'fix',
};

/** What is studied by somebody who is no student. */
export const notStudied =
  'mucho | poco | siempre | solo | algo | bastante | diario | constitucion | principios | principio | documento | documentos | texto | textos | propuesta | carta | su | sus | solicitud | caso | asunto | historia del movimiento | meetings | meeting | church | services | mass | rallies | protests | events | the | your | marches | constitution | principles';
