/** The words around a phrase of agreement that turn it, carry it or give it to somebody else: three languages together, folded. */

/** Other people, as the subject of a clause: their yes or no is not the writer's. */
export const thirdPersons: ReadonlySet<string> = new Set(
  "he she they he's she's they're who husband wife brother sister son daughter friend friends coworker coworkers boss partner roommate mother father mom dad ella ellos ellas esposo esposa marido hermano hermana hijo hija amigo amiga mama papa jefe patron dice dicen il elle ils elles chum blonde mari femme frere soeur fils fille ami amie patron conjoint conjointe".split(
    ' ',
  ),
);

/** The writer, as the subject of a clause. */
export const firstPersons: ReadonlySet<string> = new Set(
  "i i'm im i've we we're yo estoy nosotros je j'ai j'suis chu chuis nous on moi both all".split(' '),
);

/** Turns what follows it in the clause into its contrary. */
export const negations: ReadonlySet<string> = new Set(
  "not no don't dont doesn't didn't didnt can't cant cannot won't wont wouldn't couldn't never nor neither hardly haven't havent hasn't isn't ain't aint no nunca tampoco jamas ni ne n'ai n'est n'y pas jamais non n'ont n'adhere".split(
    ' ',
  ),
);

/** Makes what follows in the clause a condition, a wish, a duty or a thing to come. */
export const hypotheticals: ReadonlySet<string> = new Set(
  (
    "if whether unless until till before would wouldn't could should might may will i'll i'd we'll we'd ill shall supposed required able hope hoping assuming provided suppose think guess maybe perhaps wonder doubt " +
    'hasta antes tendria podria debo debemos deberia estar ojala quiza quizas supongo creo estaria ' +
    "quand avant lorsque serais serait pourrais pourrait dois devrais devons faut faudrait peut-etre crois pense suppose dirai jusqu'a etre d'etre si"
  ).split(' '),
);

/** Parts of the whole: who disagrees with one of these has a doubt, not a no. */
export const portions: ReadonlySet<string> = new Set(
  'everything all every each part parts point points section sections clause paragraph line some few bit bits wording word comma one todo todos toda todas cada parte partes punto puntos apartado articulo algunos algunas alguna algun detalle tout toute toutes chaque partie parties passage article chapitre certains certaines quelques mot virgule'.split(
    ' ',
  ),
);

/** Before a refusal: it is one thing that is refused. */
export const singleThings: ReadonlySet<string> = new Set(
  'thing part point bit section cosa cosita detalle punto parte chose affaire bout point partie passage'.split(
    ' ',
  ),
);

/** What "agree with" may take when the documents were named before. */
export const pronouns: ReadonlySet<string> = new Set(
  "it them both all everything ello ellos ellas eso esto todo todos todas ambos ambas ustedes uds cela tout tous toutes eux elles ceux vous l'ensemble".split(
    ' ',
  ),
);

/** May stand in a phrase where its `*` is, beside negations and adverbs. */
export const fillers: ReadonlySet<string> = new Set(
  'do did does have had am was are is very much so both all also still already just now really well too can say must honestly 100 100% percent two three of us sure even pretty more less then finally read it them my hereby then quite our own in full carefully twice once thoroughly whole full heartedly wholeheartedly los las sus sus la el lo les estos esos mucho muy bien ya tambien totalmente todo todos ambos dos con sus con ese plenamente cien por ciento en un cien mas que tout tous les vos ces aux a la le bien entierement tres les deux pleinement fort y en ai ete suis toutes votre cette'.split(
    ' ',
  ),
);

/** Before a Spanish "si" these make it a condition ("les digo si estoy de acuerdo"). */
export const telling: ReadonlySet<string> = new Set(
  'digo dire diremos dice decir decirles decirle aviso avisare avisarles avisar veo vere ver vemos se saber sabre confirmo confirmar confirmare pensar pienso decidir decido pregunto preguntan cuento comento'.split(
    ' ',
  ),
);

/** May stand before "agree" or "read" without a subject of their own. */
export const leads: ReadonlySet<string> = new Set(
  'senor senora senores sir maam and n nd & as je nous on yo nosotros both all so yes yep yeah also fully do then but i we us too read u totally completely still already just had have finally y e si ya pero muy todo todos tambien leidos leido leida oui et mais tout lu lus lue bien tous aussi toute completamente totalmente plenamente entierement pleinement'.split(
    ' ',
  ),
);

/** Open a question of its own at the head of a clause: "I agree, how do I join?" */
export const asking: ReadonlySet<string> = new Set(
  "how what what's whats where when who which can could may will would should do does is are so como que donde cuando cuanto cual quien puedo puede podria comment quoi ou quand combien qui quel quelle est-ce qu'est-ce puis-je peut-on y".split(
    ' ',
  ),
);

/** Between the documents and what is said of them. */
export const copulas: ReadonlySet<string> = new Set(
  "is are was were be look looks seem seems seemed sound sounds sounded read reads feel feels ring rings strike strikes es son esta estan parece parecen parecio parecieron suena suenan me est sont semble semblent parait paraissent m'ont c'est".split(
    ' ',
  ),
);

/** Says of the documents that they are right; to call them clear or long is no agreement. */
export const praising: ReadonlySet<string> = new Set(
  'right true correct just fair straight sound solid righteous sensible decent good fine great mine ours excellent perfect gospel bien bueno buenos buena buenas justo justos justa justas correcto correctos correcta correctas cierto ciertos cierta ciertas verdad acertado acertados razonable razonables chido chidos chila chilo perfecto perfectos suave juste justes vrai vrais vraie correct corrects correctes bon bons bonnes beau beaux honnetes senses parfait parfaits miens'.split(
    ' ',
  ),
);

/** "I find your principles sound." */
export const finding: ReadonlySet<string> = new Set(
  'find found consider considered encuentro encontre hallo halle considero veo trouve considere'.split(' '),
);
