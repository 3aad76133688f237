import type { Translated } from '../../message'
import type { words as english } from '../en/help'

export const words = {
  'expect.title': 'Qué esperar y cuáles son sus derechos',
  'expect.intro': 'Puede solo leer. No se guarda nada de lo que lee.',
  'expect.search': 'Buscar en estas tarjetas',
  'expect.found': { one: '{n} tarjeta encontrada', other: '{n} tarjetas encontradas' },
  'expect.foundSome': {
    one: 'Ninguna tarjeta tiene todas las palabras. {n} tiene algunas',
    other: 'Ninguna tarjeta tiene todas las palabras. {n} tienen algunas',
  },
  'expect.none': 'Ninguna tarjeta tiene estas palabras. Pruebe con otra palabra, o vea todas las tarjetas.',
  'expect.clear': 'Mostrar todas las tarjetas',
  'expect.about': 'Sobre esta página',
  'expect.goodToKnow': 'Conviene saber: {title}',
  'expect.all': 'Todas las tarjetas',
  'expect.putAway': 'No es para mí',
  'expect.away': 'Esta tarjeta no se muestra hasta que salga.',
  'expect.back': 'Mostrarla otra vez',

  'expect.take': 'Imprimir o descargar estas tarjetas',
  'expect.take.note': 'La hoja no tiene nada sobre usted, pero dice de qué trata. Imprímala donde no corra riesgo.',
  'expect.take.which': '¿Cuánto?',
  'expect.take.which.short': 'La corta, en una página',
  'expect.take.which.whole': 'Todas las tarjetas',
  'expect.take.print': 'Imprimir',
  'expect.take.download': 'Descargar un PDF',
  'expect.take.preview': 'La hoja',

  'expect.short.visit': 'Qué esperar',
  'expect.short.talk': 'Se trata de hablar. Puede ir a solas o con su pareja.',
  'expect.short.first': 'Su terapeuta empieza con preguntas fáciles. Puede omitir cualquiera.',
  'expect.short.shy': 'Está bien sentir vergüenza. Puede decir: “Esto me cuesta”.',
  'expect.short.judge': 'Su terapeuta no debe juzgar ni tomar partido.',
  'expect.short.home': 'Usted elige si prueba cosas en casa, y cuáles.',
  'expect.short.afraid': 'Si alguna vez le da miedo su pareja, pida una primera cita a solas.',
  'expect.short.rights': 'Sus derechos',
  'expect.short.touch':
    'Su terapeuta no debe tocar su cuerpo de manera sexual, ni desvestirse, ni pedirle que usted lo haga. Nadie puede tener sexo en una sesión.',
  'expect.short.report': 'Si pasa, no es su culpa. Puede irse y denunciarlo ante la autoridad que regula la profesión.',
  'expect.short.exam':
    'En una consulta médica o de piso pélvico le pueden ofrecer un examen; eso es aparte, y puede decir que no.',
  'expect.short.private':
    'Su terapeuta debe mantener en privado lo que usted dice. Hay límites, como un peligro grave, daño a un niño o una niña, o una orden judicial. Pregunte al principio.',
  'expect.short.identity': 'Su terapeuta no debe intentar cambiar su género ni su orientación sexual.',
  'expect.short.shared': 'Usted decide qué pueden saber otras personas.',
  'expect.short.ready': 'No hace falta que ya pueda con todo. Puede decir “todavía no”.',
  'expect.short.stop': 'Puede dejar la terapia en cualquier momento, o buscar a otra persona.',
  'expect.short.check':
    'Pregunte si tiene licencia o permiso para ejercer donde usted vive, y formación en terapia sexual.',

  'card.search.c_talk':
    'qué es explicar hablar charla conversar terapia terapeuta sirve funciona internet video videollamada teléfono pocas ganas deseo libido erección orgasmo porno fetiche fantasía',
  'card.search.c_anyone':
    'gay lesbiana queer lgbt mayor joven soltero soltera religión normal adolescente menor virgen divorcio divorciado divorciada viudo viuda discapacidad trans kink edad hombre mujer',
  'card.search.c_notalone':
    'vergüenza pena raro rara extraño normal común solo sola única virgen erección orgasmo pocas ganas deseo libido porno kink dolor',
  'card.search.c_notjudge':
    'vergüenza pena culpa pecado mal juzgar juzgan pervertido pervertida sucio sucia asco porno kink fetiche fantasía risa reír burlar',
  'card.search.c_values':
    'religión iglesia fe dios cultura política cristiano cristiana católico católica musulmán judío evangélico divorcio',
  'card.search.c_partner':
    'esposo esposa marido mujer novio novia pareja juntos miedo violento golpes sola solo acompañar llevar traer divorcio',
  'card.search.c_secrets':
    'aventura infidelidad engaño cuernos secreto contar pareja juntos a solas mentir ocultar esposo esposa',
  'card.search.c_find':
    'seguro eps obra social mutual licencia matrícula encontrar costo precio médico clínica internet buscar cerca dónde elegir hombre mujer video videollamada',
  'card.search.c_certified':
    'licencia título formación verdadero falso estudios certificado cédula matrícula tarjeta profesional colegiado permiso ejercer diploma registro charlatán',
  'card.search.c_first':
    'empezar comienzo primera cita preguntas qué pasa historia tiempo preparar llevar formulario decir hablar negarme',
  'card.search.c_nerves':
    'nervios nervioso nerviosa miedo vergüenza pena incómodo sonrojar llorar primera vez temblar pánico risa preparar palabras llorar lloro llanto lágrimas',
  'card.search.c_nosides': 'discutir culpa pelear pelea presionar convencer pareja divorcio esposo esposa malo mala',
  'card.search.c_past':
    'trauma violación abuso agresión infancia niñez recuerdos contar detalles sexual abusaron ataque negarme llorar llanto lágrimas',
  'card.search.c_notouch':
    'tocar desnudo desnuda desnudar ropa desvestir cuerpo examen revisar sexo mirar masaje inapropiado abrazo beso coquetear gusta enamorar fotos video quitar segura seguro ginecólogo ginecóloga médico pélvico',
  'card.search.c_ethics':
    'queja quejarse denunciar denuncia ilegal ley ética organismo reglas malo mala terapeuta coquetear enamorar delito abogado abogada',
  'card.search.c_private':
    'confidencial secreto expediente historia clínica historial notas seguro padres papás niños hijos enterarse policía juez contar alguien esposo esposa pareja jefe jefa trabajo fotos grabar grabación',
  'card.search.c_consent':
    'médico compartir expediente historia clínica historial permiso carta contar ginecólogo ginecóloga pareja esposo esposa firmar',
  'card.search.c_identity': 'conversión gay trans curar arreglar convertir género orientación sexual lgbt lesbiana',
  'card.search.c_stop':
    'dejar irme terminar incómodo cambiar terapeuta descontento negarme no gusta mal otro otra odio equivocado',
  'card.search.c_homework': 'ejercicios tocar práctica deberes tareas casa pareja negarme obligación masturbar',
  'card.search.c_team':
    'dolor duele médico doctora enfermera pastillas medicina medicamentos examen análisis prueba ginecólogo ginecóloga urólogo uróloga pélvico hormonas erección negarme',
  'card.search.c_short': 'cuánto dura cuánto tarda cuántas citas veces sesiones semanas meses costo precio dinero',
  'card.search.c_part': 'sinceridad honesto esfuerzo mentir verdad ocultar negarme preparar obligación',
  'card.search.c_home': 'notas apuntes siguiente después lista luego escribir tiempo recordar',
  'card.search.c_not': 'aplicación herramienta diagnóstico consejo médico',

  'cardGroup.before': 'Antes de la primera cita',
  'cardGroup.finding': 'Si busca terapeuta',
  'cardGroup.visit': 'En la cita',
  'cardGroup.rights': 'Sus derechos',
  'cardGroup.after': 'Después de la primera cita',

  'card.c_talk.title': 'Se trata de hablar',
  'card.c_talk.text':
    'La terapia sexual es una terapia en la que se habla. Es para preocupaciones sobre el sexo, las emociones y la intimidad. La gente va a solas, en pareja o con otras personas.',
  'card.c_anyone.title': 'Para todo tipo de personas',
  'card.c_anyone.text':
    'La terapia sexual es para cualquier género, cuerpo y edad. Es para personas heterosexuales, gays, lesbianas, bi, trans o asexuales; sin pareja, casadas, que están conociendo a alguien o que tienen más de una pareja. No hace falta que algo ande mal. Hay quien solo quiere aprender.',
  'card.c_notalone.title': 'No le pasa solo a usted',
  'card.c_notalone.text':
    'Las inquietudes sobre el sexo son comunes. Las tienen personas de todas las edades. Cuesta hablar de ellas, y por eso es fácil pensar que solo le pasa a usted. No es así.',
  'card.c_notjudge.title': 'Sin juzgar',
  'card.c_notjudge.text':
    'Su terapeuta no debe juzgar. Se trata de que usted se sienta bien, a su manera. Si no se siente en confianza, puede decirlo o buscar a otra persona.',
  'card.c_values.title': 'Sus valores cuentan',
  'card.c_values.text':
    'El sexo puede tocar la fe, la cultura y la política. Tal vez prefiera a alguien que conozca o respete las suyas. Está bien preguntarlo antes de pedir cita.',
  'card.c_partner.title': 'Su pareja puede ir, si usted quiere',
  'card.c_partner.text':
    'Si tiene pareja, muchas veces ayuda que vaya también. No es obligación. Puede ir a solas, en pareja, o un poco de cada cosa. Su terapeuta puede ayudarle a elegir. Si alguna vez le da miedo su pareja, pida una primera cita a solas.',
  'card.c_secrets.title': 'Pregunte antes por los secretos',
  'card.c_secrets.text':
    'Si su terapeuta atiende a la pareja y también a cada persona a solas, pregunte qué pasa con lo que se cuenta a solas. Muchas veces la regla es no guardar un secreto que importa a la pareja.',
  'card.c_find.title': 'Cómo encontrar y verificar a su terapeuta',
  'card.c_find.text':
    'Pregunte en su consultorio médico, en un hospital o clínica de salud sexual, a su seguro o sistema de salud, o al programa de apoyo de su trabajo. Revise las listas de los grupos profesionales. Verifique que la persona tenga licencia o permiso para ejercer donde usted vive, y formación en terapia sexual. En muchos lugares cualquiera puede usar ese título, así que pregunte.',
  'card.c_certified.title': 'Qué significa “con certificación”',
  'card.c_certified.text':
    'En Estados Unidos, quien tiene la certificación de AASECT tiene un posgrado y formación en terapia sexual. Trabajó muchas horas con supervisión, y la certificación se renueva cada tres años. En el Reino Unido busque COSRT, y en Australia, la Society of Australian Sexologists. En Ontario, busque ASTO (BESTCO). En América Latina, España y otros lugares, pregunte al colegio o la asociación profesional de su país quién puede ejercer y si hay una lista de especialistas.',

  'card.c_first.title': 'Qué pasa primero',
  'card.c_first.text':
    'Casi siempre se empieza con preguntas fáciles para saber de usted. Luego se habla de su inquietud, su salud, lo que aprendió sobre el sexo, su pasado y su vida ahora. Después revisa las opciones con su terapeuta. Puede omitir una pregunta, o volver a ella más tarde.',
  'card.c_nerves.title': 'Está bien sentir vergüenza',
  'card.c_nerves.text':
    'Casi todo el mundo siente vergüenza o nervios. Puede decir: “Esto me cuesta”. Puede pedir que vayan despacio. También puede entregar su hoja para que su terapeuta la lea.',
  'card.c_nosides.title': 'Sin tomar partido',
  'card.c_nosides.text':
    'En terapia sexual no se debe tomar partido ni presionar a nadie para que haga cosas. Si siente que eso pasa, puede pedir que pare.',
  'card.c_past.title': 'Cosas difíciles del pasado',
  'card.c_past.text':
    'Las experiencias difíciles pueden afectar el sexo. La terapia puede ayudar. Hay quien busca antes otra ayuda, y hay quien hace las dos cosas. Nunca tiene que contar lo que pasó para recibir ayuda.',

  'card.c_notouch.title': 'Nunca contacto sexual',
  'card.c_notouch.text':
    'Su terapeuta no debe tocar su cuerpo de manera sexual, ni desvestirse, ni pedirle que usted lo haga. Nadie puede tener sexo en una sesión, ni ver a alguien tenerlo. Si pasa, no es su culpa. Puede irse y denunciarlo ante la autoridad que regula la profesión. En una consulta médica o de piso pélvico le pueden ofrecer un examen; eso es aparte, y puede decir que no.',
  'card.c_ethics.title': 'Reglas que su terapeuta debe cumplir',
  'card.c_ethics.text':
    'Quien tiene permiso para ejercer la terapia debe cumplir un código de ética. El contacto sexual con pacientes va contra ese código, y en muchos lugares contra la ley. Puede preguntar qué código sigue su terapeuta y quién atiende las quejas, como la autoridad que regula la profesión.',
  'card.c_private.title': 'Privado, con algunos límites',
  'card.c_private.text':
    'Su terapeuta debe mantener en privado lo que usted dice. Hay algunos límites. Los más comunes son: alguien puede estar en peligro grave, alguien hace daño a un niño, una niña o una persona adulta que necesita cuidados, o lo ordena un juzgado. Las reglas cambian según el lugar. Pregunte por ellas al principio.',
  'card.c_consent.title': 'Usted decide qué se comparte',
  'card.c_consent.text':
    'Su terapeuta puede hablar con otras personas que cuidan su salud si usted lo acepta por escrito. Usted elige qué comparte. Así tal vez no tenga que contar otra vez una historia difícil. Puede cambiar de opinión.',
  'card.c_identity.title': 'Nadie debe intentar cambiar quién es usted',
  'card.c_identity.text':
    'Su terapeuta no debe intentar cambiar su género ni su orientación sexual. Tampoco debe dar por hecho que usted va por eso. Puede preguntarlo antes de pedir cita.',
  'card.c_stop.title': 'Puede dejar la terapia o cambiar',
  'card.c_stop.text':
    'Si no se siente a gusto, puede decirlo en una sesión. A veces una persona no es la indicada para usted, y puede buscar a otra. Puede dejar la terapia en cualquier momento.',

  'card.c_homework.title': 'Usted elige las tareas para casa',
  'card.c_homework.text':
    'Tal vez le propongan cosas para probar en casa: hablar, leer, ir más despacio, notar lo que siente, o una nueva manera de pasar tiempo en pareja. Todo contacto físico es para casa, y solo si usted lo elige. Se decide con usted. Puede decir que no, o cambiarlo. Lo que nota en casa ayuda a planear el siguiente paso.',
  'card.c_team.title': 'A veces, un equipo',
  'card.c_team.text':
    'Puede haber en el equipo personal médico, de enfermería o de fisioterapia de piso pélvico. Una revisión puede ayudar a saber qué influye y qué tratamientos convienen. A veces ayuda un medicamento. Puede decir que no a cualquier examen.',
  'card.c_short.title': 'Muchas veces es corta',
  'card.c_short.text':
    'Mucha gente va por poco tiempo, a menudo varias citas. Algunas cosas mejoran en pocas. Otras necesitan más. Su plan depende de usted.',
  'card.c_part.title': 'Su parte',
  'card.c_part.text':
    'Usted es quien mejor se conoce. Ayuda decir lo que es verdad para usted, lo que espera y lo que no le parece bien. No hace falta que ya pueda con todo. Puede decir “todavía no”.',
  'card.c_home.title': 'Al volver a casa',
  'card.c_home.text':
    'Anote lo que le dijeron y lo que notó. Su lista de inquietudes puede cambiar en cualquier momento.',

  'card.c_not.title': 'Lo que esta herramienta no es',
  'card.c_not.text':
    'Esta herramienta no es una consulta médica ni una terapia. No da diagnósticos ni le dice qué hacer. Le ayuda a prepararse.',

  'support.title': 'Hablar con alguien ahora',
  'support.intro':
    'No necesita un motivo, ni hace falta estar en peligro. Abrir esta página no cambia nada de lo que escribió.',
  'support.region.label': '¿Dónde está usted?',
  'support.region.help':
    'Solo lo usamos para mostrar quién puede ayudar donde usted está. No se guarda ni se imprime nunca.',
  'support.region.none': 'Elija un lugar',
  'support.region.us': 'Estados Unidos',
  'support.region.ca': 'Canadá',
  'support.region.gbEng': 'Inglaterra',
  'support.region.gbSct': 'Escocia',
  'support.region.gbWls': 'Gales',
  'support.region.gbNir': 'Irlanda del Norte',
  'support.region.ie': 'Irlanda',
  'support.region.au': 'Australia',
  'support.region.nz': 'Nueva Zelanda',
  'support.region.mx': 'México',
  'support.region.es': 'España',
  'support.region.ar': 'Argentina',
  'support.region.cl': 'Chile',
  'support.region.co': 'Colombia',
  'support.region.pe': 'Perú',
  'support.region.elsewhere': 'En otro lugar, o prefiero no decirlo',
  'support.age.label': '¿Tiene 18 años o más?',
  'support.age.help': 'Lo preguntamos para poder mostrar líneas para jóvenes. No se guarda ni se imprime nunca.',
  'support.age.none': 'Sin respuesta',
  'support.age.adult': 'Sí',
  'support.age.under18': 'No, tengo menos de 18',
  'support.age.preferNot': 'Prefiero no responder',

  'support.kind.emergency': 'Si alguien está en peligro ahora',
  'support.kind.crisis': 'Si siente que ya no puede más, o piensa en hacerse daño',
  'support.kind.sexualHarm': 'Si alguien le hizo algo sexual que usted no quería',
  'support.kind.abuse': 'Si alguien le hace daño, le da miedo o controla lo que usted hace',
  'support.kind.youth': 'Para jóvenes',
  'support.kind.lgbtq': 'Para personas LGBTQ+',
  'support.kind.indigenous': 'Para personas indígenas',
  'support.kind.directory': 'Buscar una línea en su país',

  'support.call': 'Llamar al {number}',
  'support.textTo': 'Mandar un mensaje al {number}',
  'support.textWord': 'Mandar {word} por mensaje al {number}',
  'support.always': 'Día y noche, todos los días.',
  'support.newTab': '(abre otro sitio, en una pestaña nueva)',
  'support.siteNote':
    'Una llamada o un mensaje puede verse en la factura del teléfono o en la lista de llamadas. Una visita a otro sitio puede verse en el historial del navegador.',
  'support.checked': 'Número verificado por última vez: {date}.',
  'support.checkedStored': 'Número tomado de su propia página.',
  'support.checkedSite': 'Dirección verificada por última vez: {date}.',
  'support.checkedStoredSite': 'Dirección tomada de su propia página.',
  'support.emergency.police': '{number} (policía)',
  'support.emergency.ambulance': '{number} (ambulancia)',
  'support.emergency.fire': '{number} (bomberos)',
  // Follows "llame al" in the texts below, as "911" does.
  'support.emergency.yours': 'número de emergencias de donde está',
  'support.emergency.chooseNote': 'Elija abajo dónde está para ver el número aquí.',
  'support.emergency.elsewhereNote': 'En la Unión Europea el número es el 112. Otros lugares tienen el suyo.',
  'support.changed': 'Las líneas de abajo son para: {place}.',

  'supportLine.caKids.note': 'Para niñas, niños, adolescentes y jóvenes.',
  'supportLine.usStrongHearts.note': 'Para pueblos indígenas. Sobre maltrato y daño sexual.',
  'supportLine.rapeCrisisEngWls.note': 'Para cualquier persona de 16 años o más.',
  'supportLine.wlsLiveFearFree.note': 'Sobre maltrato y daño sexual.',
  'supportLine.nirAbuse.note': 'Sobre maltrato y daño sexual.',
  'supportLine.auRespect.note': 'Sobre daño sexual y maltrato.',
  'supportLine.engGalop.note': 'Para personas LGBT+ a quienes alguien hizo daño, asustó o controló.',
  'supportLine.auQlife.note':
    'Para hablar con personas LGBTIQ+, todos los días de las 3 de la tarde a la medianoche. No es una línea de crisis.',
  'supportLine.nzRefuge.note': 'Para mujeres, niñas y niños.',
  'supportLine.nzShine.note': 'Para cualquier persona, de cualquier género.',
  'supportLine.us988.note': 'Para español, presione 2, o mande AYUDA por mensaje al 988.',
  'supportLine.mxMujeres.note':
    'Para mujeres. Marque la opción 1. Sobre maltrato y daño sexual. Si no es para usted, puede llamar a la Línea de la Vida, 800 911 2000, o al 911 si hay peligro.',
  'supportLine.es016.note': 'Para mujeres. Sobre maltrato y daño sexual.',
  'supportLine.arSuicida.note': 'Todos los días de las 8 de la mañana a la medianoche.',
  'supportLine.ar137.note': 'Sobre daño sexual y maltrato en la familia.',
  'supportLine.ar144.note': 'Sobre violencia de género.',
  'supportLine.cl4141.note': 'Desde un celular. Si el botón no llama, marque *4141.',
  'supportLine.cl1455.note':
    'Para mujeres. De lunes a viernes, de las 8 de la mañana a la medianoche, menos feriados. Sobre maltrato y daño sexual.',
  'supportLine.co106.note':
    'En algunas ciudades, como Bogotá, contesta la propia ciudad. Puede no funcionar en todas partes. Si no funciona, pruebe findahelpline.com.',
  'supportLine.coMedellin.note': 'Para personas en Medellín.',
  'supportLine.coAntioquia.note': 'Para mujeres en Medellín y en toda Antioquia. También es el número de emergencia.',
  'supportLine.co141.note': 'Para menores de 18 años, o cuando un niño o una niña está en peligro.',
  'supportLine.co155.note': 'Para mujeres. Sobre cualquier tipo de maltrato. Contesta la policía.',
  'supportLine.pe113.note': 'Marque la opción 5, salud mental.',
  'supportLine.pe100.note': 'Sobre maltrato en la familia y daño sexual.',
  'supportLine.findAHelpline.note': 'Una lista de líneas en más de 100 países.',
  'supportLine.befrienders.note': 'Una lista de líneas en todo el mundo.',

  'safety.notEmergency':
    'Esta herramienta no es un servicio de emergencia. Nadie lee lo que escribe aquí. Si usted u otra persona está en peligro ahora, llame al {emergencyNumber}.',
  'safety.selfHarm':
    'Gracias por decirlo. No tiene que cargar con esto sin ayuda. Puede hablar con alguien ahora mismo. No hace falta estar en peligro para llamar.',
  'safety.harmPast':
    'Lo que pasó no fue su culpa. No tiene que contarlo aquí, ni a nadie, antes de que usted quiera. Si le gustaría hablar con alguien que sabe de esto, aquí hay algunas opciones.',
  'safety.hardPast':
    'No tiene que contarlo aquí, ni a nadie, antes de que usted quiera. Si alguien le hizo daño, no fue su culpa. Si le gustaría hablar con alguien que sabe de esto, aquí hay algunas opciones.',
  'safety.medicalPast':
    'Cuente solo lo que quiera y cuando quiera. Si hoy le gustaría hablar con alguien, abra “Hablar con alguien ahora”.',
  'safety.later':
    'No tiene que hablar de esto antes de que usted quiera. Si un día quiere, aquí hay personas que escuchan. No hace falta estar en peligro para llamar.',
  'safety.laterHarm':
    'No tiene que hablar de esto antes de que usted quiera. Si un día quiere, aquí hay personas que escuchan. Nada es obligatorio. Si alguien puede revisar este dispositivo, puede llamar desde otro teléfono.',
  'safety.harmNow':
    'Usted merece estar a salvo. Las personas de abajo pueden escuchar y ayudarle a pensar. Nada es obligatorio. Si alguien puede revisar este dispositivo, puede llamar desde otro teléfono.',
  'safety.crossedLine':
    'Eso no debe pasar, y no es su culpa. Puede denunciarlo ante la autoridad que regula la profesión.',
  'safety.arousal':
    'Esto puede agotar a cualquiera. No se lo está inventando. En una consulta médica pueden revisar su cuerpo, y en terapia pueden ayudarle a sobrellevarlo. Si le hace pensar en hacerse daño, puede hablar con alguien ahora.',
  'safety.child':
    'Si un niño o una niña está en peligro, llame al {emergencyNumber}. En terapia o en una línea de ayuda pueden ayudarle con el siguiente paso. En muchos lugares tienen que actuar para proteger a quien es menor de edad.',
  'safety.numbers':
    'Los números de teléfono cambian. Si uno no funciona, pruebe findahelpline.com o su número de emergencia.',
  'safety.under18':
    'Si tiene menos de 18 años: puede usar esta herramienta para poner en orden sus ideas. Hay terapeutas que trabajan con jóvenes. Las reglas sobre qué queda en privado, y quién tiene que dar permiso, cambian según el lugar. Pregunte por esto antes de contar algo. Si alguien le hace daño, le toca de una manera que no quiere o le pide fotos, no es su culpa. Dígaselo a una persona adulta de confianza, o llame a una de las líneas de esta página.',
  'safety.afraid': 'Si alguna vez le da miedo su pareja, pida una primera cita a solas.',

  'safety.supplement':
    'Las pastillas para el sexo que se venden en tiendas o por internet pueden tener cosas que no dice la etiqueta. En una farmacia las pueden revisar junto con sus otros medicamentos.',

  'safety.pillsElsewhere':
    'Las pastillas para la erección de internet o de una amistad pueden tener cosas que no dice la etiqueta. Vale la pena contarlo en terapia o en una farmacia, porque su corazón y sus otros medicamentos también importan.',

  'medicineNote.about': 'Sobre {names}',
  'medicineNote.aboutMore': 'Sobre {first}, {second} y otros de su lista',
  'medicineNote.text':
    'Algunas personas que toman este tipo de medicamento notan un cambio en el deseo sexual, la excitación o el orgasmo. Muchas no. Puede valer la pena preguntar a quien se lo recetó, o en una farmacia.',
  'medicineNote.onYourOwn': 'Por favor, no deje ni cambie un medicamento por su cuenta.',
  'medicineNote.dontStop':
    'Algunos medicamentos no se pueden dejar de golpe sin riesgo. Quien se lo recetó, o alguien de la farmacia, puede revisar con usted las opciones.',

  'place.shown': 'Debajo de esta pregunta hay ahora una nota para usted.',
  'place.shownAbove': 'Arriba de su lista hay ahora una nota para usted.',
  'place.aboveList': 'Por favor, lea la nota arriba de su lista.',
  'place.askAboutListed': {
    one: 'Un medicamento de su lista por el que conviene preguntar',
    other: '{n} medicamentos de su lista por los que conviene preguntar',
  },
  'place.onList': 'En su lista: {names}.',
  'place.people': 'Personas con quienes puede hablar',
  'place.more': 'Ver con quién más puede hablar',
  'place.watched.title': 'Algunas maneras más seguras',
  'place.watched.other': 'Use otro dispositivo, como el de una biblioteca.',
  'place.watched.window':
    'Use una ventana privada. No guarda la lista de las páginas que abre en ella. Busque “Privada” o “Incógnito” en el menú de su navegador, o entre sus pestañas.',
  'place.watched.read': 'Solo lea qué esperar. No tiene que escribir nada.',
  'place.watched.worksheet':
    'Imprima una hoja en blanco y escriba a mano. Una hoja de papel también se puede encontrar.',
  'place.watched.memory': '“Salir rápido” borra lo que escribe. Su navegador puede mostrar todavía que estuvo aquí.',

  'alert.priapism.title': 'Busque ayuda ahora',
  'alert.priapism.text':
    'Una erección que dura más de 4 horas y no baja necesita atención de inmediato. Vaya a urgencias o a una sala de emergencias, o llame al {emergencyNumber}. Esperar puede causar un daño permanente.',
  'alert.chest.title': 'Llame para pedir ayuda si le pasa ahora',
  'alert.chest.text':
    'Si tiene dolor en el pecho o siente que se desmaya ahora, llame al {emergencyNumber}. Si tomó una pastilla para la erección en los últimos dos días, dígalo, porque no se puede mezclar con algunos medicamentos para el corazón.',
  'alert.saddle.title': 'Busque ayuda hoy',
  'alert.saddle.text':
    'Si se le duerme la zona entre las piernas, o tiene problemas nuevos para orinar o con las heces, busque atención urgente hoy.',
  'alert.testicle.title': 'Busque ayuda ahora',
  'alert.testicle.text': 'Si de pronto le duele mucho un testículo, es una emergencia. Busque atención de inmediato.',
  'alert.heartPills.title': 'Pastillas para la erección y medicamentos para el corazón',
  'alert.heartPills.text':
    'Las pastillas para la erección y los nitratos no se pueden mezclar. Los nitratos son medicamentos para el corazón, como la nitroglicerina. Los poppers también cuentan. Juntos pueden bajar la presión de una forma peligrosa. Por favor, hable en una consulta médica o en una farmacia antes de la próxima pastilla para la erección, y no deje por su cuenta un medicamento para el corazón. Si tiene dolor en el pecho ahora, llame al {emergencyNumber} y diga qué tomó.',
  'alert.bleed.title': 'Vaya pronto a una consulta médica',
  'alert.bleed.text': 'Muchas veces la causa es sencilla. Aun así, conviene revisarlo.',
} as const satisfies Translated<typeof english>
