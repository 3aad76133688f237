import type { Translated } from '../../../message'
import type { concerns as english } from '../../en/steps/concerns'

export const concerns = {
  'concerns.title': 'Por qué va a la cita',
  'concerns.short': 'Sus inquietudes',
  'concerns.purpose': 'Elija de qué quiere hablar, en palabras sencillas.',
  'concerns.why':
    'Su terapeuta empieza por lo que a usted le importa. Con una lista es más fácil empezar, y nada se queda fuera por ser difícil de decir.',
  'concerns.intro':
    'Elija todo lo que tenga que ver con usted. No hace falta saber por qué le pasa ni cómo se llama en medicina.',
  'concerns.topic': 'Algo sobre lo que me trae aquí',
  'concerns.own.name': 'Lo que me trae aquí, en mis palabras',
  'concerns.own.words.label': 'En sus propias palabras, ¿por qué va a la cita?',
  'concerns.own.words.help': 'Basta con una o dos líneas.',
  'concerns.own.words.paper': 'En mis propias palabras',
  'concerns.picked.name': 'De qué me gustaría hablar',
  'concerns.picked.label': '¿De qué le gustaría hablar?',
  'concerns.picked.paper': 'De qué me gustaría hablar',
  'concerns.picked.saidNone': 'Nada de la lista de inquietudes',
  'concerns.picked.group.first': 'No lo sé',
  'concerns.picked.group.desire': 'Interés en el sexo',
  'concerns.picked.group.arousal': 'Excitación, erecciones, humedad',
  'concerns.picked.group.orgasm': 'Orgasmo y eyaculación',
  'concerns.picked.group.pain': 'Dolor y molestias',
  'concerns.picked.group.feelings': 'Lo que siento sobre el sexo',
  'concerns.picked.group.control': 'Hábitos y control',
  'concerns.picked.group.relationship': 'Con pareja o sin pareja',
  'concerns.picked.group.identity': 'Quién soy y en qué creo',
  'concerns.picked.group.health': 'Salud y etapas de la vida',
  'concerns.picked.group.past': 'Experiencias difíciles',
  'concerns.picked.group.growth': 'Aprender y disfrutar más',
  'concerns.picked.group.otherGroup': 'Otra cosa',
  'concerns.picked.option.hardToSay': 'No sé cómo decirlo',
  'concerns.picked.said.hardToSay': 'Algo que todavía no sé cómo decir',
  'concerns.picked.option.desireLow': 'Tengo poco o ningún interés en el sexo, y me gustaría que fuera distinto',
  'concerns.picked.option.desireChange': 'Mi interés en el sexo ha cambiado',
  'concerns.picked.option.desireHigh': 'Tengo más interés en el sexo del que quisiera',
  'concerns.picked.option.desireDiff': 'Mi pareja y yo queremos sexo con distinta frecuencia',
  'concerns.picked.option.aversion': 'El sexo o que me toquen me da miedo o rechazo',
  'concerns.picked.option.aceQ': 'Tengo poco o ningún interés en el sexo, y puede que yo sea así',
  'concerns.picked.option.arousalMind': 'Me cuesta excitarme',
  'concerns.picked.option.arousalBody': 'Mi cuerpo no responde (por ejemplo, no hay humedad ni hinchazón)',
  'concerns.picked.said.arousalBody': 'Mi cuerpo no responde',
  'concerns.picked.option.erection': 'Me cuesta tener o mantener una erección',
  'concerns.picked.option.numb': 'Menos sensibilidad, o zonas dormidas',
  'concerns.picked.option.unwantedArousal': 'Excitación en los genitales que no quiero y que no se va',
  'concerns.picked.option.erectionLong': 'Erecciones que duran demasiado',
  'concerns.picked.option.curve': 'Una curva, un bulto o un cambio en la forma del pene, o dolor al endurecerse',
  'concerns.picked.option.orgasmHard': 'Me cuesta llegar al orgasmo, o no llego',
  'concerns.picked.option.orgasmWeak': 'Los orgasmos son más débiles o menos agradables que antes',
  'concerns.picked.option.orgasmEarly': 'El orgasmo o la eyaculación llega antes de lo que quiero',
  'concerns.picked.option.orgasmLate': 'El orgasmo o la eyaculación tarda demasiado o no llega',
  'concerns.picked.option.ejacChange': 'Otros cambios en la eyaculación (por ejemplo, no sale nada o duele)',
  'concerns.picked.said.ejacChange': 'Cambios en la eyaculación',
  'concerns.picked.option.afterSex': 'Después del sexo o del orgasmo siento tristeza o malestar',
  'concerns.picked.option.painPenetration': 'Dolor con la penetración',
  'concerns.picked.option.painOther': 'Dolor con otras formas de sexo o de contacto físico',
  'concerns.picked.option.blocked': 'Siento que la penetración está bloqueada o no es posible',
  'concerns.picked.option.painAnal': 'Dolor con el sexo anal',
  'concerns.picked.option.pelvicPain': 'Dolor en la pelvis o los genitales en otros momentos',
  'concerns.picked.option.fearPain': 'Miedo al dolor',
  'concerns.picked.option.dryness': 'Sequedad, ardor o irritación',
  'concerns.picked.option.bleeding': 'Sangrado durante o después del sexo',
  'concerns.picked.option.leaks': 'Escapes durante el sexo (orina, gases o heces), o preocupación por eso',
  'concerns.picked.said.leaks': 'Escapes durante el sexo, o preocupación por eso',
  'concerns.picked.option.perform': 'Me preocupa no hacerlo bien',
  'concerns.picked.option.shame': 'Preocupación, estrés o vergüenza por el sexo, con alguien o a solas',
  'concerns.picked.option.shameFantasy': 'Preocupación o vergüenza por fantasías o gustos sexuales',
  'concerns.picked.option.distressInterest': 'Un interés sexual que me angustia o me preocupa',
  'concerns.picked.option.bodyImage': 'Cómo me siento con mi cuerpo',
  'concerns.picked.option.confidence': 'Me falta confianza en el sexo',
  'concerns.picked.option.noEnjoy': 'Tengo sexo, pero no lo disfruto',
  'concerns.picked.option.present': 'No logro estar presente, o es como si dejara de sentir',
  'concerns.picked.option.avoid': 'Evito el sexo o la intimidad',
  'concerns.picked.option.intrusive': 'Pensamientos sexuales que no quiero tener',
  'concerns.picked.option.outOfControl': 'Conducta sexual que siento fuera de control',
  'concerns.picked.option.porn': 'Me preocupa mi uso del porno',
  'concerns.picked.option.risks': 'Corro riesgos que me preocupan',
  'concerns.picked.option.interferes': 'Mi vida sexual afecta mi trabajo, mis estudios u otras partes de mi vida',
  'concerns.picked.option.talking': 'Me cuesta hablar de sexo',
  'concerns.picked.option.closeness': 'Hemos perdido la intimidad, o ya no tenemos sexo',
  'concerns.picked.option.affair': 'La intimidad después de una infidelidad o de perder la confianza',
  'concerns.picked.option.likes': 'Nos gustan cosas distintas',
  'concerns.picked.option.notYetSex': 'Aún no he tenido, o no hemos tenido, el sexo que queremos',
  'concerns.picked.said.notYetSex': 'El sexo que me gustaría todavía no ha sido posible',
  'concerns.picked.option.dating': 'Salir con alguien, o empezar con una persona nueva',
  'concerns.picked.option.openRel': 'Más de una pareja, o abrir la relación',
  'concerns.picked.option.relConflict': 'Discusiones, o nos estamos alejando',
  'concerns.picked.option.orientation': 'Dudas o preocupación por quién me atrae',
  'concerns.picked.option.gender': 'Mi género, o cómo mi cuerpo va con mi género',
  'concerns.picked.option.comingOut': 'Decir abiertamente quién soy, u ocultarlo',
  'concerns.picked.option.faith': 'El sexo y mi fe, mi cultura o mis valores',
  'concerns.picked.option.illness': 'El sexo con una discapacidad o una enfermedad crónica',
  'concerns.picked.option.cancer': 'El sexo durante el cáncer o después',
  'concerns.picked.option.surgery': 'El sexo después de una cirugía',
  'concerns.picked.option.medicine': 'Puede que un medicamento influya',
  'concerns.picked.option.genderCare': 'Cambios desde las hormonas o la atención de género',
  'concerns.picked.option.menopause': 'Cambios en torno a la menopausia',
  'concerns.picked.option.birth': 'La intimidad después de un embarazo o un parto, o en la crianza',
  'concerns.picked.option.fertility': 'El sexo cuando se busca un embarazo',
  'concerns.picked.option.aging': 'Cambios con la edad',
  'concerns.picked.option.stiLife': 'Vivir con una infección, o contárselo a mis parejas',
  'concerns.picked.option.sensory': 'El contacto, los sonidos o los olores son demasiado (o muy poco) para mí',
  'concerns.picked.said.sensory': 'El contacto, los sonidos o los olores son demasiado, o muy poco, para mí',
  'concerns.picked.option.chronicPain': 'El dolor o el cansancio me lo hacen difícil',
  'concerns.picked.option.unwantedPast': 'En el pasado hubo sexo o contacto físico que yo no quería',
  'concerns.picked.option.harass': 'Acoso o agresión sexual',
  'concerns.picked.option.medicalPast': 'Un examen médico, un tratamiento o un parto difícil',
  'concerns.picked.option.enhance': 'Todo va bien. Quiero aprender y disfrutar más',
  'concerns.picked.option.facts': 'Quiero mejor información sobre el sexo y el placer',
  'concerns.picked.option.selfKnow': 'Quiero conocer mejor mi cuerpo y mis deseos',
  'concerns.picked.option.other': 'Otra cosa',
  'concerns.picked.said.other': 'Algo mío',
  'concerns.picked.what.label': '¿Qué falta en la lista?',
  'concerns.picked.what.paper': '{value}',
  'concerns.most.name': 'Lo que más importa ahora',
  'concerns.most.main.label': '¿Qué inquietudes le importan más ahora?',
  'concerns.most.main.help': 'Elija hasta tres.',
  'concerns.most.main.paper': 'Lo que más me importa ahora',
  'concerns.now.name': 'Por qué ahora',
  'concerns.now.why.label': '¿Por qué ahora?',
  'concerns.now.why.help': '¿Qué le hizo buscar ayuda en este momento?',
  'concerns.now.why.paper': 'Por qué ahora',

  // Not shown: other words that people type when they look for these.
  'concerns.picked.search.hardToSay':
    'no se, no sé qué me pasa, no estoy seguro, no estoy segura, difícil de explicar, ayuda, confusión',
  'concerns.picked.search.desireLow':
    'no tengo ganas, sin ganas, nunca tengo ganas, se me quitaron las ganas, no me apetece, perdí las ganas, no quiero sexo, no me interesa el sexo, libido baja, falta de libido, sin libido, perdí la libido, falta de deseo, bajo deseo, inapetencia, frigidez, frígida',
  'concerns.picked.search.desireChange':
    'me subió la libido, me bajó la libido, ya no es como antes, antes tenía más ganas, me cambió el deseo, más ganas que antes, menos ganas que antes',
  'concerns.picked.search.desireHigh':
    'libido alta, muchas ganas, demasiadas ganas, siempre tengo ganas, caliente todo el tiempo, cachondo, cachonda, quiero sexo a toda hora, pienso en sexo todo el día, hipersexual, ninfómana',
  'concerns.picked.search.desireDiff':
    'él quiere más, ella quiere más, mi pareja quiere más, quiere todo el tiempo, nunca quiere, me rechaza, mi esposo quiere más que yo, mi esposa no quiere, mi marido, mi mujer, diferente libido, distintas ganas, me dice que no',
  'concerns.picked.search.aversion':
    'no quiero que me toquen, no soporto que me toquen, me da asco, el sexo me da asco, asco al sexo, odio el sexo, me repugna, fobia, aversión, pánico al sexo',
  'concerns.picked.search.aceQ':
    'asexual, as, arromántico, arromántica, demisexual, gris asexual, nunca quise sexo, no me interesa el sexo',
  'concerns.picked.search.arousalMind':
    'no me excito, no me caliento, no me prendo, no me pongo, nada me excita, falta de excitación',
  'concerns.picked.search.arousalBody':
    'no me mojo, no lubrico, no me humedezco, falta de lubricación, resequedad, estoy seca, el cuerpo no reacciona, excitación',
  'concerns.picked.search.erection':
    'no se me para, no se me pone dura, no se me levanta, se me baja, se me cae, se me ablanda, pierdo la erección, no mantengo la erección, disfunción eréctil, impotencia, impotente, blando, flácido, Viagra',
  'concerns.picked.search.numb':
    'no siento nada, no siento nada ahí abajo, sin sensibilidad, perdí la sensibilidad, adormecido, entumecido, dormido',
  'concerns.picked.search.unwantedArousal':
    'excitación todo el tiempo, me excito sin querer, no se me quita la excitación, excitación persistente, TEGP, PGAD',
  'concerns.picked.search.erectionLong':
    'priapismo, no se me baja, erección que no baja, dura por horas, no se me quita',
  'concerns.picked.search.curve':
    'pene curvo, pene chueco, pene torcido, pene doblado, Peyronie, bolita en el pene, forma del pene, erección dolorosa, me duele la erección, me duele cuando se me para, me duele al ponerse duro, dolor en el pene',
  'concerns.picked.search.orgasmHard':
    'no me vengo, no me puedo venir, no me corro, no me puedo correr, no acabo, no termino, no llego, nunca tuve un orgasmo, nunca he tenido un orgasmo, anorgasmia, no llego al clímax, me cuesta terminar, finjo, fingir, finjo orgasmos',
  'concerns.picked.search.orgasmWeak': 'orgasmo débil, orgasmo flojo, menos intenso, sin placer al terminar, apagado',
  'concerns.picked.search.orgasmEarly':
    'muy rápido, demasiado rápido, me vengo rápido, me vengo muy pronto, me corro rápido, me corro muy pronto, acabo rápido, termino rápido, eyaculación precoz, eyaculador precoz, no aguanto, durar más, no duro nada',
  'concerns.picked.search.orgasmLate':
    'eyaculación retardada, no puedo eyacular, no eyaculo, tardo mucho en venirme, tardo mucho en correrme, tardo mucho en acabar, tarda mucho, no termino con mi pareja',
  'concerns.picked.search.ejacChange':
    'no sale nada, no me sale semen, sin semen, menos semen, poco semen, orgasmo seco, sangre en el semen, me duele al eyacular, eyaculación retrógrada',
  'concerns.picked.search.afterSex':
    'lloro después del sexo, llorar después del sexo, tristeza después del sexo, vacío después del sexo, disforia poscoital, dolor de cabeza después del sexo, me siento mal después',
  'concerns.picked.search.painPenetration':
    'me duele, me duele el sexo, me duele al tener relaciones, duele cuando me penetran, relaciones dolorosas, dolor en las relaciones, me duele adentro, me arde adentro, dispareunia',
  'concerns.picked.search.painOther':
    'me duele, me duele que me toquen, duele al tocar, me duele el sexo oral, dolor con los dedos',
  'concerns.picked.search.blocked':
    'vaginismo, muy cerrada, estrecha, no entra, no me entra, no puede entrar, se me cierra, los músculos se aprietan, no puedo usar tampón, topa con una pared',
  'concerns.picked.search.painAnal': 'me duele el ano, me duele por atrás, dolor anal, sexo anal',
  'concerns.picked.search.pelvicPain':
    'me duele ahí abajo, me duele abajo, dolor de vulva, vulvodinia, dolor de testículos, me duelen los huevos, me duele el pene, prostatitis, endometriosis, suelo pélvico, piso pélvico, bajo vientre',
  'concerns.picked.search.fearPain':
    'me duele, miedo a que me duela, me da miedo que duela, me tenso, me pongo tensa, me pongo tenso, miedo a la penetración',
  'concerns.picked.search.dryness':
    'me duele, sequedad vaginal, resequedad, seca, me arde, me quema, me pica, comezón, picazón, rozadura, irritado, irritada, lubricante',
  'concerns.picked.search.bleeding': 'sangro después del sexo, sangre después de tener relaciones, manchado, sangrar',
  'concerns.picked.search.leaks':
    'fuga de orina, fugas, pérdidas, goteo, gotea, escape de orina, se me escapa, se me escapa al venirme, se me escapa al terminar, me orino al terminar, climacturia, mojo la cama, me orino, me hago pis, pipí durante el sexo, se me sale la orina, incontinencia, pedos, popó, caca, vejiga, intestino',
  'concerns.picked.search.perform':
    'ansiedad de desempeño, ansiedad de rendimiento, nervios con el sexo, me pongo nervioso, me pongo nerviosa, no doy la talla, malo en la cama, mala en la cama, presión, quedar mal, dar la talla, hombría, poco hombre, fallar, fracaso, fallarle a mi pareja',
  'concerns.picked.search.shame':
    'culpa, me siento culpable, me da vergüenza, me da pena, culpa por masturbarme, masturbación, masturbarme, me siento sucio, me siento sucia, menos hombre, menos mujer, poca cosa, roto, rota',
  'concerns.picked.search.shameFantasy':
    'kink, fetiche, fetichismo, BDSM, fantasía, fantasías raras, gustos raros, me da vergüenza lo que me excita, morbo',
  'concerns.picked.search.distressInterest':
    'pensamientos malos, fantasías que me asustan, miedo de lo que me excita, me atrae algo que está mal, fetiche',
  'concerns.picked.search.bodyImage':
    'odio mi cuerpo, no me gusta mi cuerpo, feo, fea, gordo, gorda, tamaño del pene, pene pequeño, pene chico, pechos, senos, mi vulva, inseguridad, complejo, complejos, desnudo, desnuda, apagar la luz, menos hombre, menos mujer, no me siento hombre, no me siento mujer, hombría, incompleto, incompleta, roto, rota, mi cuerpo cambió, cicatriz, cicatrices, estoma, mastectomía',
  'concerns.picked.search.confidence':
    'autoestima, inseguro, insegura, tímido, tímida, timidez, inexperiencia, sin experiencia, no sé qué hacer, malo para el sexo, mala para el sexo, menos hombre, menos mujer, poco hombre, poca mujer, no soy un hombre de verdad, no soy una mujer de verdad, no me siento hombre, no me siento mujer, hombría, virilidad, masculinidad, feminidad, poca cosa, no valgo, no sirvo, roto, rota',
  'concerns.picked.search.noEnjoy':
    'el sexo me aburre, aburrimiento, aburrido, sin placer, no siento nada, es una obligación, lo hago por cumplir, por compromiso, deber',
  'concerns.picked.search.present':
    'me distraigo, no me concentro, se me va la mente, pienso en otra cosa, me desconecto, disociación, me voy, no estoy ahí, en mi cabeza',
  'concerns.picked.search.avoid':
    'no quiero que me toquen, pongo excusas, evito a mi pareja, me duermo tarde, finjo dormir, me hago el dormido, me hago la dormida, miedo al sexo, me da miedo el sexo, intimidad',
  'concerns.picked.search.intrusive':
    'TOC, obsesiones, pensamientos no deseados, malos pensamientos, imágenes en la cabeza, recuerdos que vuelven',
  'concerns.picked.search.outOfControl':
    'adicción al sexo, adicto al sexo, adicta al sexo, hipersexual, compulsivo, compulsiva, no puedo parar, no me controlo, encuentros, engaño una y otra vez, infidelidades, prostitución, escorts, trabajo sexual',
  'concerns.picked.search.porn':
    'adicción al porno, adicto al porno, adicta al porno, pornografía, adicción a la pornografía, veo mucho porno, no puedo dejar el porno, páginas para adultos, me masturbo demasiado, nofap',
  'concerns.picked.search.risks':
    'sexo sin condón, sin preservativo, sin protección, personas desconocidas, encuentros, chemsex, sexo con drogas, sexo en público, arriesgado',
  'concerns.picked.search.interferes':
    'llego tarde al trabajo, perder el trabajo, distracción en el trabajo, pienso en sexo todo el día, pierdo el tiempo, gasto dinero en sexo',
  'concerns.picked.search.talking':
    'no puedo hablar de sexo, no sé cómo pedirlo, comunicación, me da pena pedir, me da vergüenza decirlo, decirle a mi pareja lo que quiero',
  'concerns.picked.search.closeness':
    'matrimonio sin sexo, pareja sin sexo, no tenemos sexo, no tenemos relaciones, no hay intimidad, no hay chispa, se perdió la chispa, se apagó la llama, como hermanos, como compañeros de piso, distancia',
  'concerns.picked.search.affair':
    'aventura, relación fuera de la pareja, me engañó, me fue infiel, fui infiel, infidelidad, infiel, cuernos, engaño, traición, mentiras, desconfianza, celos, amante',
  'concerns.picked.search.likes':
    'no somos compatibles, queremos cosas distintas, mi pareja quiere algo que yo no, sexo oral, gustos distintos',
  'concerns.picked.search.notYetSex':
    'virgen, nunca he tenido sexo, nunca tuve relaciones, primera vez, matrimonio sin consumar, no consumado, esperar',
  'concerns.picked.search.dating':
    'soltero, soltera, sin pareja, nueva pareja, nueva relación, citas, aplicaciones, primera cita, después del divorcio, viudo, viuda, volver a empezar',
  'concerns.picked.search.openRel':
    'poliamor, relación abierta, pareja abierta, matrimonio abierto, intercambio de parejas, swinger, trío, celos, no monogamia',
  'concerns.picked.search.relConflict':
    'peleas, peleamos mucho, pleitos, discutimos, rencor, divorcio, separación, ruptura, terminar, problemas de pareja, crisis',
  'concerns.picked.search.orientation':
    'soy gay, gay, homosexual, bisexual, bi, lesbiana, queer, sexualidad, me gustan los hombres, me gustan las mujeres, mismo sexo',
  'concerns.picked.search.gender':
    'trans, transgénero, no binario, no binaria, no binarie, disforia, transición, soy trans, identidad de género, intersexual, intersex',
  'concerns.picked.search.comingOut':
    'salir del clóset, salir del armario, en el clóset, en el armario, secreto, decirle a mi familia que soy gay, gay, lesbiana, bisexual, homosexual, nadie sabe',
  'concerns.picked.search.faith':
    'religión, iglesia, pecado, Dios, pureza, castidad, musulmán, cristiano, judío, católico, evangélico, testigo de Jehová, mormón, crianza, culpa',
  'concerns.picked.search.illness':
    'enfermedad crónica, silla de ruedas, diabetes, esclerosis múltiple, derrame cerebral, ictus, infarto, médula espinal, Parkinson',
  'concerns.picked.search.cancer':
    'quimio, quimioterapia, cáncer de próstata, cáncer de mama, cáncer de seno, mastectomía, radioterapia, tumor',
  'concerns.picked.search.surgery':
    'operación, me operaron, histerectomía, me quitaron la matriz, me quitaron la próstata, prostatectomía, estoma, bolsa, vasectomía, cicatriz',
  'concerns.picked.search.medicine':
    'efecto secundario, efectos secundarios, antidepresivos, ISRS, Zoloft, Prozac, sertralina, anticonceptivos, la pastilla, la píldora, pastillas, medicina, medicinas, fármacos, marihuana, mota, cannabis, alcohol, beber',
  'concerns.picked.search.genderCare':
    'hormonas, terapia hormonal, hormonación, testosterona, estrógeno, estrógenos, progesterona, bloqueadores, transición, trans, transgénero, no binario, no binaria, no binarie, atención de género, afirmación de género, cirugía de género, vaginoplastia, faloplastia, dilataciones, disforia',
  'concerns.picked.search.menopause':
    'bochornos, sofocos, calores, perimenopausia, climaterio, hormonas, terapia hormonal, estrógenos',
  'concerns.picked.search.birth':
    'posparto, después del bebé, después de tener un bebé, mamá nueva, papá nuevo, lactancia, parto, puntos, desgarro, episiotomía, cesárea, niños, sin tiempo, mucho cansancio, embarazada',
  'concerns.picked.search.fertility':
    'infertilidad, esterilidad, fecundación in vitro, FIV, quedar embarazada, no quedo embarazada, no podemos tener hijos, tener un bebé, ovulación, sexo con calendario, pérdida del embarazo, aborto espontáneo',
  'concerns.picked.search.aging': 'envejecer, vejez, más de 60, tercera edad, ya no soy joven, los años',
  'concerns.picked.search.stiLife':
    'ITS, ETS, herpes, VIH, VPH, papiloma, verrugas, hepatitis, decir que tengo, contagio',
  'concerns.picked.search.sensory':
    'autismo, autista, TDAH, sobreestimulación, sobrecarga sensorial, me molesta que me toquen, olores, pegajoso',
  'concerns.picked.search.chronicPain':
    'fatiga, agotamiento, siempre cansado, siempre cansada, dolor de espalda, fibromialgia, artritis, endometriosis, dolor de articulaciones',
  'concerns.picked.search.unwantedPast':
    'abuso sexual, abusaron de mí, abuso en la infancia, me tocaron, trauma, violación, me violaron, me forzaron, me obligaron, incesto, TEPT',
  'concerns.picked.search.harass':
    'violación, me violaron, agresión sexual, me agredieron, me manosearon, manoseo, me acosan, acoso en el trabajo, me persiguen, Me Too, trauma',
  'concerns.picked.search.medicalPast':
    'parto traumático, violencia obstétrica, mala revisión, papanicolau, citología, ginecólogo, ginecóloga, me lastimó el doctor, me hicieron daño, sonda',
  'concerns.picked.search.enhance':
    'mejor sexo, mejorar, salir de la rutina, probar cosas nuevas, más placer, divertirme más, juguetes',
  'concerns.picked.search.facts':
    'educación sexual, es normal, soy normal, cómo funciona, información, aprender, dudas',
  'concerns.picked.search.selfKnow':
    'saber qué me gusta, explorar, masturbación, mi propio placer, nunca me he tocado, conocerme',
} as const satisfies Translated<typeof english>
