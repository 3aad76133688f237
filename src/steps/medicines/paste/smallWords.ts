/** Words that are no part of a medicine's name: where a name begins, where it ends, and lines that are about paper. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** They stand before a name in a sentence; in the middle they end it. */
export const SMALL = set(`
  i im i'm you your you're i’m am is are was were be been being have has had having i've i’ve and also the a an my me mine our we to of or it its it's this that these those
  take takes taking took taken use uses using used on currently now still just only so then but plus at in around about approx approximately ca with
  doctor dr gp psychiatrist prescribed put gave gives started start stopped stop began because for from as well too both before after when while where which who
  last next every each some sometimes usually mostly maybe think called generic brand named otc rx not yet no none once day
  inhale apply inject insert place put chew dissolve instill swallow give spray wear
  psych pcp gyn obgyn neurologist urologist therapist provider added adds adding put gets got went into about tried try trying
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  ich nehme nahm habe hab hatte bin war und auch noch der die das den dem des ein eine einen mein meine meinen dann aber oder mit für gegen wegen weil zur zum zu im am bei nach seit von nur sowie dazu außerdem einnehmen nehmen spritzen
  mal ne nen nem halt eben moment zurzeit kommt kommen halbe halben ganze ganzen soll sollte nächste nächster nächsten wäre wären sind ist außer
  all alle todo todos tout tous
  buenas buenos buen tardes estoy estaba guten bonsoir suis
  recetaron recetó mandaron indicaron indicó tomando
  te lo que paso esto estos les os nos here here's heres here’s what what's whats following w w/
  thats that's that’s bit little couple basically next last wants want oh ok
  wurde wurden werden worden genommen eingenommen bekommen hier jetzt heute ca. etwa
  actualmente primero luego pastilla pastillas
  juste fait en voilà alors donc coucou aujourd'hui
  ahora hoy maintenant aujourd'hui pris
  yo tomo tomaba tomé uso y e o el la los las un una mi mis también pero con para por contra porque además del desde tomar aplicar inhalar me
  je j'ai j’ai prends prenais et ou le les l' un une des du mon ma mes aussi mais avec pour contre car depuis prendre en est puis ainsi que au aux il y
`)

/** They never begin a name. */
export const LEADING = set(
  `of de du des del von vom aus oh ok okay hey hi hello well um uh lol thx thanks ty btw unchanged
  mix stir sprinkle suck gargle rub massage spread administer do don't don’t under call`,
)

/** Between "of" and what follows it. */
export const ARTICLES = set(`the my la le el los las mi mis ma mon mes l'`)

/** In the middle of a name they join two of its words ("oil of oregano", "flor de jamaica"). */
export const JOINING = set(`of de du des del d' with and y et und & + / with`)

/** A stretch that begins with one of these says something about a medicine and names none. */
export const ABOUT_IT = set(`
  for with without because due when if but not makes made helps helped help on at in to from per side hot feel feeling felt felt so very really prescribed after before until till as during
  while although though except since once then which that who it its they still no only up down max maximum approx about around like
  für gegen wegen weil wenn aber nicht macht hilft mit ohne bei nach vor bis damit da seit zur zum
  para por porque cuando si pero no me con sin hasta desde contra entonces duermo
  pour contre car quand si mais ne pas avec sans jusqu'à depuis à
`)

/** The form in which it comes; at the end of a name it is left off. */
export const FORMS = set(`
  tablet tablets tab tabs tabl tabl. tbl tbl. caplet caplets capsule capsules cap caps softgel softgels pill pills gel gels cream ointment lotion patch patches spray inhaler puffer drops drop
  shot shots injection injections injectable solution suspension syrup liquid powder suppository suppositories gummy gummies lozenge lozenges foam ring pen pens vial film strip strips
  oral vaginal nasal eye ear topical transdermal transdermic rectal sublingual mouth
  tabletten tablette kapseln kapsel kps kps. pflaster creme salbe tropfen spritze spritzen dragees filmtabletten filmtbl filmtabl retardtabletten zäpfchen saft nasenspray augentropfen lösung pulver
  implant implantat implante
  coil iud spirale stérilet inyectable
  comprimido comprimidos tableta tabletas gragea grageas cápsula cápsulas crema pomada parche parches gotas inyección inyecciones jarabe inhalador pastilla pastillas óvulos
  comprimé comprimés cp gélule gélules crème pommade gouttes sirop collyre injectable ovule ovules solution
`)

/** Alone they name a kind of thing, not a medicine. */
export const GENERIC = set(`
  test med meds medication medications medicine medicines pill pills prescription prescriptions tablet dose drug drugs list vitamins supplements supplement herbs herbal patient name dob age date birth page phone tel fax address
  allergies allergy pharmacy doctor provider prescriber refill refills current repeat active inactive past previous history discharge summary notes note other others daily morning evening night hello hi hey dear thanks thank sincerely regards best yours signed
  hallo hier everything anything something stuff things else day days week month year time times veces vez same yes nothing nope
  medikament medikamente medikation medikationsplan aktuelle aktuell liste rezept arzt hausarzt apotheke bedarfsmedikation dauermedikation allergien diagnosen diagnose pille vitamine unverträglichkeiten sehr geehrte grüßen freundlichen
  medicamento medicamentos gotas medicación medicina medicinas tratamiento actual lista receta farmacia médico paciente alergias hola gracias saludos píldora
  médicament médicaments ordonnance traitement traitements liste pharmacie médecin docteur allergies bonjour merci cordialement pilule patient actuel en cours
`)

/** The word without the signs around it, in small letters. */
export const bare = (token: string): string => token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}'’]+$/gu, '')
