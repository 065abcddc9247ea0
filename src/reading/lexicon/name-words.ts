/** Words that stand in, before or after a name, folded. */

/** Small words inside a surname; written low inside a name that was typed in capitals. */
export const particles: ReadonlySet<string> = new Set(
  "de del della di da das do dos du des d' la las los le van von der den ter ten vander bin ibn bint ben abu abd al el ul ap ni nic mac mc st ste saint sainte san santa dela delos".split(
    ' ',
  ),
);

/** Cut off before a name. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir madam rev reverend father fr pastor deacon sister brother bro sis comrade fellow lt sgt cpl capt captain col gen officer chief nurse coach auntie uncle barrister barr esq hon ' +
    'senor senora senorita sr sra srta don dona doctor doctora dra lic licenciado licenciada ing ingeniero ingeniera arq arquitecto arquitecta profe profesor profesora profr profra profa maestro maestra mtro mtra companero companera compa compadre camarada hermano hermana padre joven abogado abogada cp c.p tec ' +
    'monsieur madame mademoiselle mme mlle mm docteur docteure professeur professeure camarade compagnon compagne frere soeur maitre abbe'
  ).split(' '),
);

/** Kept behind a name. */
export const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv jnr snr junior'.split(' '));

/** Cut off behind a name, with or without a comma. */
export const degrees: ReadonlySet<string> = new Set(
  'rn lpn lvn cna np pa md do dds dvm phd ph.d edd jd esq mba ma ba bs bsc msc mfa bfa msw lcsw lmsw bsw med m.ed mph mpa cpa cpht pharmd pt dpt ot otr pta ota ems emt emt-b emt-p rrt slp ccc-slp pe eit pmp aas psw rpn hca pab inf ing lic ret retired he she they him her them his hers theirs el ella elle elles il iel ellx'.split(
    ' ',
  ),
);

/** A line that parts a letter from its writer's name, whole or before the name on the same line. */
export const closings: readonly string[] =
  "thanks | xoxo | xo | xx | hugs | respectfully submitted | thank you | thank you so much | thanks so much | many thanks | thanks a lot | thanks a bunch | thanks again | thanks in advance | thank you in advance | thank you for your time | thanks for your time | thank you for everything | thank you and stay blessed | thx | ty | tks | best | best regards | best wishes | all the best | all best | warm regards | warmest regards | kind regards | with kind regards | warmly | regards | yours | yours truly | yours sincerely | yours faithfully | yours in solidarity | yours in struggle | yours in trust | sincerely | sincerely yours | very truly yours | respectfully | respectfully yours | cordially | cheers | peace | peace out | love | love and rage | love and solidarity | rage and love | with love | in solidarity | solidarity | solidarity forever | in struggle | in unity | in peace | in love and struggle | in love and rage | fraternally | comradely | comradely yours | take care | be well | stay safe | stay strong | god bless | god bless you | blessings | later | laters | see you | talk soon | ttyl | until then | till then | signed | sincerly | sincerley | thank u | thank you kindly | much appreciated | much obliged | hit me back | lmk | cheers and thanks | onward | salud | saludos | saludos cordiales | saludos fraternales | saludos solidarios | saludos revolucionarios | un saludo | un cordial saludo | un abrazo | un fuerte abrazo | abrazos | un saludo fraterno | un saludo fraternal | saludos y gracias | gracias | muchas gracias | mil gracias | gracias de antemano | gracias por todo | gracias por su tiempo | gracias por su atencion | gracias y saludos | de antemano gracias | de antemano muchas gracias | muchas gracias de antemano | atentamente | atte | at te | muy atentamente | cordialmente | respetuosamente | fraternalmente | solidariamente | en solidaridad | en lucha | sin mas por el momento | sin otro particular | quedo de usted | quedo de ustedes | quedo atento | quedo atenta | quedo a sus ordenes | quedo al pendiente | a sus ordenes | bendiciones | dios los bendiga | dios le bendiga | hasta pronto | hasta luego | nos vemos | les deseo lo mejor | con carino | con aprecio | su servidor | su servidora | su seguro servidor | viva la clase obrera | firma | merci | merci beaucoup | merci bien | mille mercis | merci d'avance | merci a l'avance | merci et bonne journee | grand merci | cordialement | bien cordialement | bien a vous | salutations | salutations cordiales | salutations solidaires | salutations fraternelles | mes salutations | solidairement | en solidarite | fraternellement | amicalement | amities | respectueusement | sincerement | bonne journee | bonne soiree | bonne fin de journee | a bientot | a plus | a la prochaine | au plaisir | au revoir | bises | bisous | en lutte | avec solidarite | veuillez agreer mes salutations | avec mes salutations | likewise".split(
    ' | ',
  );

/** Ordinary words that follow or precede a name where capitals tell nothing. Words that are common names stay out. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "wanna gonna gotta pls plz lol lmk bc cuz coz ya yall y'all dunno ok n nd pos pus pues q k xq tmb pa pis jsuis chuis jhabite jtravaille jveux faque ben pcq live living lives work works working worked job jobs nurse driver drive drives teacher teach cleaner clean cashier waiter waitress server barista bartender janitor janitorial electrician plumber welder carpenter mechanic painter roofer laborer labourer warehouse machinist operator technician tech aide caregiver carer clerk picker packer loader trucker courier student retired unemployed disabled currently originally years year old yrs yo age aged single married mother father mom dad parent writing write wanted want wanna would like join joining sign signing interested looking reading read agree heard saw found got get getting member union organizer worker working-class located based born raised staying stay new old tired sick happy glad sorry ready fed pissed broke hoping hope trying thinking wondering asking calling emailing contacting reaching sending responding replying following going coming moving leaving doing being having one two three four five both all some any many most more much lot bit little big long time times day days week weeks month months home house town city county area near outside around downtown north south east west full part shift boss manager company store place people person guy girl man woman kid kids friend coworker wife husband partner name address phone email number website page flyer leaflet zine podcast meeting group chapter local " +
    'habla hablo escribe vivo vivimos vive radico resido trabajo trabajamos trabaja chambeo laboro manejo limpio cuido cocino doy vendo hago quiero quisiera quisieramos gustaria interesa interesado interesada busco lei leido escribo escribiendo mando necesito deseo solicito originario originaria nacido nacida vengo llegue chofer maestro maestra enfermero enfermera albanil jornalero jornalera obrero obrera mesero mesera cocinero cocinera cajero cajera mecanico mecanica electricista plomero soldador soldadora carpintero carpintera pintor pintora costurero costurera empleado empleada guardia vigilante repartidor repartidora estudiante jubilado jubilada pensionado pensionada desempleado desempleada ama casa campesino campesina operador operadora tecnico tecnica ingeniero ingeniera licenciado licenciada alfarero panadero panadera taquero taquera vendedor vendedora trailero trailera taxista camionero estilista peluquera peluquero barbero ninera conserje afanadora intendente minero minera pescador pescadora jardinero jardinera lavaplatos lavaloza ayudante peon oficial tengo tenemos edad anos ciudad pueblo colonia barrio municipio estado calle gente senora senor senores companero companera amigo amiga mama papa hijo hija hermano hermana esposo esposa patron patrona jefe jefa nombre apellido telefono direccion todos todo toda dicen llaman gusto mucho mucha bien mal nuevo nueva nada algo alguien ' +
    "habite j'habite habitons reste vis vivons demeure travaille travaillons bosse conduis enseigne fais cherche j'aimerais aimerais voudrais veux veut souhaite desire lis j'ecris ecris camionneur camionneuse infirmier infirmiere prepose preposee enseignant enseignante prof serveur serveuse cuisinier cuisiniere caissier caissiere commis mecano mecanicien mecanicienne electricien electricienne plombier plombiere soudeur soudeuse menuisier menuisiere peintre ouvrier ouvriere manoeuvre couturier couturiere livreur livreuse chauffeur chauffeuse concierge gardien gardienne journalier journaliere cariste emballeur emballeuse etudiant etudiante retraite retraitee chomeur chomeuse educateur educatrice technicien technicienne traducteur traductrice mineur pompier fonctionnaire ans agee annee annees ville village quartier rue region maison gens monsieur madame femme homme fils fille frere soeur mere pere mari conjoint conjointe patron patronne boss nom prenom adresse telephone tout toute tous rien quelque quelqu'un bien mal nouveau nouvelle interesse interessee content contente tanne tannee fatigue fatiguee pret prete desole desolee juste"
  ).split(' '),
);

/** "chu": I am, in Quebec, and a surname at the end of a clause. */
export const contractions: ReadonlySet<string> = new Set("chu chus chui chuis jsuis j'suis".split(' '));

/** States that are no surnames: behind "de" and a name that is one, they tell that it is a town's. */
export const statesBehindTowns: ReadonlySet<string> = new Set(
  'aguascalientes campeche coahuila chihuahua chiapas colima durango guanajuato jalisco michoacan nayarit oaxaca queretaro sinaloa sonora tabasco tamaulipas tlaxcala veracruz yucatan zacatecas gto jal mich ver tamps chis oax qro sin son zac ags texas california arizona florida illinois'.split(
    ' ',
  ),
);

/** Given names and short forms that name lists lack. */
export const moreGivenNames: ReadonlySet<string> = new Set(
  (
    'chuy chucho lupe lupita pepe paco pancho memo nacho beto tono lalo quique kike neto chayo concha conchita chela chelo meche maru mari marichuy malena nena lola loli lili gabi gaby vero paty pati tere tita titi yoli yola mayte maite mago mague chabela chava chavo chano chon chema chepe poncho polo rafa rodo rosy rubi sebas santi teo tavo temo tino tito wicho goyo guicho gume guille fer ferny fabi dani cuco cuca coco chelo cata cuau cuauhtemoc xochitl citlali citlalli itzel nayeli yareli yaretzi ixchel tonatiuh nezahualcoyotl cuitlahuac moctezuma quetzalli tlalli papalotl metztli erendira izel yolotl yoltzin tenoch ameyalli malinalli xiuhtezcatl ollin axayacatl ahtziri zitlali donaji nadxieli bixa eloxochitl ' +
    'gurpreet harjit harpreet manpreet jaspreet kuldeep balwinder sukhwinder jasvir satnam gurdeep harinder amarjit paramjit ranjit simran navdeep mandeep hardeep kulwinder jagdeep gurmeet rajinder baljinder lakhwinder ' +
    'mohammed mohamed muhammad ahmed ahmad ali hassan hussein ibrahim ismail yusuf omar khalid fatima fatuma aisha khadija zainab maryam amina noor nour layla leila samira yasmin rania hanan abdullah abdul abdi abdirahman mahmoud mustafa karim rashid tariq jamal bilal hamza zahra halima hodan ifrah warsame farah ayaan nasra deqa ' +
    'wei ming hui xin jing ying hong mei ling lan fang yan jun jian feng qiang bin chao hao yang thuy tuan minh linh huong hoa lan mai ngoc trang thao hanh phuong quang dung tuyet nhung van thanh duc hieu hung khanh loan nga my ' +
    'jhun jun-jun marites maricel rowena rodel arnel rommel jocelyn jennelyn marivic liezl reymark jhon analyn rosalie ' +
    "deshawn deandre dangelo d'angelo lashawn latoya lakeisha keisha tyrone tyrell tyrese jamal jaquan marquis darnell donnell terrell demetrius shaniqua shanice tamika tanisha ebony kenya aaliyah imani precious destiny blessing nevaeh " +
    'roz obie bob bobby rob robby bill billy will willy jim jimmy tim timmy tom tommy joe joey mike mick mikey nick dick rick ricky ron ronnie don donnie dan danny dave davey steve stevie stan ted teddy ed eddie fred freddie frank frankie hank hal gus gene jack jackie jake jeff jerry gerry ken kenny larry len lenny leo lou louie matt max mel moe nate ned norm ollie pat pete phil ray russ sal sam sammy sid skip slim sonny tony vic vince walt wally wes zack zeke abe al alex andy angie annie art barb becky beth betty bev bonnie brenda candy carrie cathy charlie chris chuck cindy connie curt debbie dee deb dot dottie ellie emmy fran gail ginger ginny hattie jan jen jenny jess jill jo joan josie judy kate kathy katie kay kim kit kris liz lizzie lori maggie mags marge mandy meg mimi mindy misty molly nan nell nora patty peg peggy penny polly rosie roxy ruthie sadie sally sandy shelly sherry steph sue susie tammy tess tina toni tracy trish trudy val vicki wendy wren sage rowan river sky skye ash aspen robin jamie jody kelly casey riley quinn avery jordan morgan taylor dakota reese finley emery hollis harlan rhiannon siobhan saoirse aoife niamh caoimhe oisin ' +
    'guy ghislain rejean gilles yvon normand fernand marcel gaetan ginette lise denise manon sylvie josee diane carole francine chantal nathalie melanie annick maude maxime mathieu guillaume olivier etienne benoit rosaire aurele emeline renelle fabienne philomene solange clemence elodie wilner jean-robert fritz guerline mirlande nadege rose-laure ti-jean jean-baptiste jean-claude jean-marc jean-francois marie-eve marie-claude marie-josee anne-marie mamadou ousmane ibrahima fatoumata aminata moussa awa binta cheikh ' +
    'noemi rosalba marisol yadira keyla wilmer wilson jefferson darwin yesenia yessenia yuridia xiomara zuleyma nohemi areli anahi berenice blanca brayan brian bryan kevin kimberly jhonatan jonathan yahir yair ulises uriel wilberth abundio celedonio leobardo eusebio efrain refugio socorro guadalupe consuelo rosario remedios dolores amparo pilar mercedes milagros esperanza soledad caridad trinidad cruz jesus angel asuncion concepcion natividad encarnacion suyapa'
  ).split(' '),
);

/** Small words that are surnames behind a given name, where the clause ends. */
export const surnamesToo: ReadonlySet<string> = new Set(
  'best love good day days wise more dear peace kind warm morning night so do an he she my la bon noche but self house about long still now may june july march will king'.split(
    ' ',
  ),
);
