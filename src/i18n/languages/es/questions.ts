import type { Translated } from '../../message'
import type { words as english } from '../en/questions'

export const words = {
  'questionGroup.training': 'Formación y licencia',
  'questionGroup.logistics': 'Horario y lugar',
  'questionGroup.fees': 'Costo y seguro de salud',
  'questionGroup.approach': 'Cómo trabaja',
  'questionGroup.first': 'Primera sesión',
  'questionGroup.concern': 'Sobre mi inquietud',
  'questionGroup.treatment': 'Sobre el tratamiento',
  'questionGroup.medical': 'Medicamentos y salud',
  'questionGroup.partner': 'Parejas y otras personas',
  'questionGroup.homework': 'Tareas para casa',
  'questionGroup.trauma': 'Experiencias difíciles y seguridad',
  'questionGroup.privacy': 'Privacidad e historia clínica',
  'questionGroup.identity': 'Quién soy',
  'questionGroup.fit': 'Si no me siento a gusto',

  // Not shown: other words that people look for these by.
  'questionSearch.training':
    'título, diploma, certificado, estudios, carrera, licencia, cédula, matrícula, tarjeta profesional, colegiado, especialista, experiencia, terapeuta de verdad, licenciado, licenciada',
  'questionSearch.logistics':
    'dirección, estacionamiento, aparcamiento, cita, horario, en línea, zoom, videollamada, a distancia, silla de ruedas, emergencia, urgencia, teléfono',
  'questionSearch.fees':
    'dinero, plata, seguro médico, EPS, obra social, mutual, precio, cuánto cuesta, cuánto cobra, caro, barato, pagar, pago, descuento, factura, recibo',
  'questionSearch.approach': 'método, estilo, religión, tocar, contacto',
  'questionSearch.first': 'primera cita, primera vez, primera sesión, miedo, nervios, ansiedad, pena, timidez, apuntes',
  'questionSearch.concern': 'normal, causa, por qué',
  'questionSearch.treatment': 'ayuda, cura, tratamiento, remedio',
  'questionSearch.medical': 'doctor, doctora, médico, médica, salud',
  'questionSearch.partner':
    'pareja, aventura, amante, esposo, esposa, marido, mujer, cónyuge, novio, novia, infidelidad, engaño, cuernos, soltero, soltera, sin pareja',
  'questionSearch.homework': 'ejercicios, deberes, tareas, práctica, practicar',
  'questionSearch.trauma': 'abuso, agresión, violación, trauma',
  'questionSearch.privacy':
    'confidencial, secreto, historial, historia clínica, expediente, ficha, padres, papás, policía',
  'questionSearch.identity':
    'gay, lesbiana, trans, queer, bisexual, poliamor, cultura, religión, pronombres, fetiche, kink, BDSM',
  'questionSearch.fit': 'queja, quejarse, denunciar, dejar, irme, cambiar de terapeuta, no me gusta, no me cae bien',

  // Tampoco se muestran: para una sola pregunta.
  'questionSearch.co2': 'normal, raro, a otros les pasa, solo a mí',
  'questionSearch.co7': 'libido, ganas, sin ganas, falta de deseo, asexual',
  'questionSearch.co8': 'libido, ganas, quiere más que yo, quiere menos que yo, falta de deseo',
  'questionSearch.co9': 'adicto al sexo, adicción, mucha libido, demasiado, porno',
  'questionSearch.co10': 'culpa, pena, me avergüenzo',
  'questionSearch.co11': 'físico, psicológico, mental, está en mi cabeza, cuerpo o mente, causa',
  'questionSearch.tx1': 'opciones, alternativas, riesgos, ventajas',
  'questionSearch.tx3': 'cuánto tarda, cuánto dura, resultados, mejorar',
  'questionSearch.tx6': 'atención plena, mindfulness, respirar, estrés, ansiedad, nervios, tensión',
  'questionSearch.tx7':
    'fisioterapia, fisio, piso pélvico, sexo con dolor, me duele, penetración, dolor pélvico, escapes, vaginismo, dilatadores, erección, cirugía, operación, próstata, histerectomía',
  'questionSearch.tx8': 'lectura, podcast, página web, grupo de apoyo',
  'questionSearch.tx9':
    'pastillas, medicinas, remedios, medicación, viagra, sildenafil, sildenafilo, cialis, tadalafil, tadalafilo, antidepresivo, hormonas, testosterona, estrógeno, crema',
  'questionSearch.tx10': 'dolor crónico, me duele, autismo, silla de ruedas, artritis, dolor de espalda',
  'questionSearch.tx11':
    'cirugía, operación, me operaron, próstata, prostatectomía, histerectomía, mastectomía, cáncer, quimio, quimioterapia, radioterapia, recuperación, recuperarme, sanar, nervios',
  'questionSearch.tx12':
    'cirugía, operación, me operaron, próstata, prostatectomía, histerectomía, mastectomía, estoma, ostomía, cáncer, quimio, radioterapia, posturas, posiciones, sin penetración, intimidad',
  'questionSearch.me1':
    'efectos secundarios, medicinas, remedios, medicación, pastillas, antidepresivo, antidepresivos, sertralina, fluoxetina, Prozac, escitalopram, paroxetina, citalopram, venlafaxina, pastilla para la presión, finasterida, opioide',
  'questionSearch.me2':
    'efectos secundarios, medicinas, medicación, pastillas, empecé, antidepresivo, antidepresivos, desde',
  'questionSearch.me3':
    'efectos secundarios, medicinas, medicación, pastillas, cambiar, bajar la dosis, alternativa, antidepresivo, antidepresivos, sertralina, fluoxetina, Prozac, escitalopram, bupropión',
  'questionSearch.me4': 'análisis, exámenes, laboratorio, sangre, chequeo, próstata',
  'questionSearch.me5': 'médico de cabecera, enfermera, ginecólogo, ginecóloga, urólogo, psiquiatra',
  'questionSearch.me6':
    'enfermedad, diabetes, cáncer, presión, tiroides, cirugía, operación, me operaron, próstata, prostatectomía, histerectomía, mastectomía, matriz, útero',
  'questionSearch.me7':
    'testosterona, estrógeno, menopausia, tiroides, hormona, reemplazo hormonal, histerectomía, me quitaron los ovarios',
  'questionSearch.me8': 'cansancio, insomnio, apnea, fatiga, roncar, dormir',
  'questionSearch.me9':
    'beber, tomar, cerveza, vino, fumar, cigarros, cigarrillos, vapear, marihuana, cannabis, cocaína',
  'questionSearch.me10':
    'infarto, dolor de pecho, angina, nitroglicerina, nitratos, derrame, presión, viagra, sildenafil, sildenafilo, cialis, tadalafil, tadalafilo, poppers, interacción',
  'questionSearch.me12':
    'interacción, interacciones, mezclar, vitaminas, natural, hierba de San Juan, ginseng, toronja, pomelo',
  'questionSearch.me13':
    'en línea, falsas, viagra, sildenafil, sildenafilo, cialis, tadalafil, tadalafilo, interacción, sin receta, nitroglicerina',
  'questionSearch.me14':
    'dejar, abstinencia, efectos secundarios, medicación, medicinas, antidepresivo, antidepresivos, finasterida',
  'questionSearch.me15':
    'me va a doler, me duele, sexo con dolor, penetración, ardor, irritación, resequedad, seca, lubricante, hidratante, bebé, menopausia, lactancia',
  'questionSearch.me17':
    'me va a doler, me duele, dolor, papanicolau, citología, espéculo, ginecólogo, ginecóloga, examen de próstata',
  'questionSearch.me18':
    'efectos secundarios, medicación, medicinas, mucha libido, apuestas, impulsos, dopamina, Parkinson, pramipexol',
  'questionSearch.me19':
    'anticonceptivos, anticoncepción, la píldora, DIU, implante, condón, preservativo, anillo, parche, efectos secundarios',
  'questionSearch.me20':
    'cirugía, operación, me operaron, próstata, prostatectomía, histerectomía, mastectomía, cáncer, quimio, quimioterapia, radioterapia, daño en los nervios',
  'questionSearch.me21':
    'escape, escapes, se me escapa, pérdidas, orina, pipí, pis, goteo, climacturia, incontinencia, vejiga, gases, heces, toallitas, pañal',
  'questionSearch.pa9': 'aventura, engaño, cuernos, traición',
  'questionSearch.pa11': 'embarazo, infertilidad, fertilidad, quedar embarazada, concebir',
  'questionSearch.pa12':
    'cicatriz, cicatrices, estoma, ostomía, mastectomía, cirugía, operación, cáncer, pareja nueva, decírselo, imagen corporal',
  'questionSearch.hw6': 'tocar, caricias, masaje, focalización sensorial',
  'questionSearch.sf4': 'disparadores, recuerdos, pánico, llorar, llanto',
  'questionSearch.sf5':
    'suicidio, suicidarme, autolesión, autolesiones, hacerme daño, lastimarme, cortarme, matarme, quitarme la vida, quiero morir, quiero morirme, no quiero vivir',
  'questionSearch.sf6': 'peligro, maltrato, golpes, violencia, me pega, me amenaza, me controla, miedo a mi pareja',

  'question.tr1': '¿Qué formación tiene, y cuánta fue sobre sexo y sexualidad?',
  'question.tr2': '¿Tiene licencia o permiso para ejercer aquí? ¿Cómo se llama y cómo lo puedo verificar?',
  'question.tr3': '¿Tiene certificación en terapia sexual? ¿De qué asociación, y está al día?',
  'question.tr6': '¿Qué experiencia tiene con personas que tienen una inquietud como la mía?',
  'question.tr9': '¿Qué código de ética sigue? ¿Puedo leerlo?',

  'question.lo1': '¿Dónde está su consultorio, qué horario tiene y es fácil entrar?',
  'question.lo3':
    'Si nos vemos por video o hablamos por teléfono: ¿el medio es privado, y su permiso para ejercer vale donde yo voy a estar?',
  'question.lo5': '¿Cuánto dura cada sesión?',
  'question.lo6': '¿Con qué frecuencia nos veríamos?',
  'question.lo7': '¿Cuánto tiempo podría durar la terapia?',
  'question.lo8': '¿Qué pasa si tengo que cancelar o cambiar una cita?',
  'question.lo9': '¿Cómo me comunico con usted entre citas? ¿Y si tengo una crisis?',
  'question.lo10': '¿Puede atender mis necesidades de acceso?',
  'question.lo11': '¿Cómo se va a comunicar conmigo, y puede no dejar mensajes?',
  'question.lo12': 'Si nos vemos por video: ¿dónde puedo hablar sin que me oigan?',

  'question.fe1': '¿Cuánto cuesta cada sesión?',
  'question.fe2': '¿Acepta mi seguro o mi sistema de salud? ¿Qué parte pagaría yo?',
  'question.fe3': '¿Tengo que pagar todo por adelantado?',
  'question.fe4': 'Si pago por mi cuenta, ¿me puede dar por escrito el total probable?',
  'question.fe5': '¿Tiene precios más bajos, o según los ingresos?',
  'question.fe6': 'Si le cobra a mi seguro de salud, ¿qué va a decir? ¿Va a nombrar una enfermedad?',
  'question.fe7':
    '¿Qué nombre aparece en la factura, en el estado de cuenta del banco y en la carta del seguro, y quién la recibe?',

  'question.ap1': '¿Cómo trabaja? ¿Cómo sería una sesión típica?',
  'question.ap2': '¿Qué me va a pedir que haga, y qué no me va a pedir nunca?',
  'question.ap3': '¿Cómo vamos a saber si está funcionando?',
  'question.ap4': 'Si hace falta, ¿trabaja con un equipo médico o con fisioterapeutas de piso pélvico?',
  'question.ap5': '¿Cómo trabaja con alguien que tiene otros valores u otra fe?',

  'question.fi1': '¿Qué vamos a hacer en la primera sesión, y cuánto detalle necesita?',
  'question.fi3': '¿Puedo omitir una pregunta, o volver a ella después?',
  'question.fi4': 'Siento nervios. ¿Cómo me puede ayudar a estar a gusto?',
  'question.fi5': '¿Puedo leer de mis notas y llevármelas al final?',
  'question.fi7': '¿Qué debería observar o anotar antes de la próxima cita?',

  'question.co1': '¿Qué cree que puede estar pasando? ¿Podría influir más de una cosa?',
  'question.co2': '¿Qué tan común es esto?',
  'question.co4': 'Me pasa en unas situaciones y en otras no. ¿Qué pista nos da eso?',
  'question.co5': 'Empezó rápido. ¿Qué vemos primero?',
  'question.co6': 'Siempre ha sido así. ¿Eso cambia lo que podría ayudar?',
  'question.co7': '¿Está bien si mi objetivo es sentirme bien con poco o ningún deseo sexual?',
  'question.co8': 'Queremos sexo con distinta frecuencia. ¿Cómo ayuda a las personas con eso?',
  'question.co9': '¿Cómo sabemos si tener mucho interés en el sexo es motivo de inquietud?',
  'question.co10': 'Esto me da vergüenza. ¿Cómo trabaja con la vergüenza?',
  'question.co11': '¿Está en mi cuerpo, en mi mente o en las dos cosas?',

  'question.tx1': '¿Qué opciones tengo? ¿Qué tiene de bueno y de malo cada una?',
  'question.tx3': '¿Qué puedo esperar que cambie, en cuánto tiempo, y qué pasa si no cambia?',
  'question.tx4': 'Ya probé algunas cosas. ¿Qué haría usted de otra manera?',
  'question.tx6': '¿Me podría ayudar aprender a relajarme, o a estar presente?',
  'question.tx7': '¿Valdría la pena probar la fisioterapia de piso pélvico?',
  'question.tx8': '¿Hay libros, videos o grupos en los que usted confíe?',
  'question.tx9': '¿Podría ayudar también un medicamento? ¿A quién le preguntaría?',
  'question.tx10':
    'Tengo dolor, una enfermedad o una discapacidad, o me molestan mucho el ruido, la luz o que me toquen. ¿Cómo adapta los ejercicios?',
  'question.tx11': '¿Qué podría mejorar todavía después de mi operación o tratamiento, y en cuánto tiempo?',
  'question.tx12':
    '¿Qué formas de tener sexo o intimidad pueden ir bien después de una operación o un tratamiento como el mío?',

  'question.me1': '¿Podría influir alguno de mis medicamentos? ¿A quién le pregunto?',
  'question.me2': 'Mi medicamento y mi inquietud empezaron en fechas cercanas. ¿Podemos revisar las fechas?',
  'question.me3': '¿Hay otros medicamentos o dosis de los que podría hablar con quien me los receta?',
  'question.me4': '¿Debería hacerme antes un chequeo médico o pruebas? ¿Cuáles?',
  'question.me5': '¿Hablaría con mi equipo médico, si doy mi permiso?',
  'question.me6': '¿Podría influir mi problema de salud?',
  'question.me7': '¿Podrían influir las hormonas? ¿Quién lo podría revisar?',
  'question.me8': '¿Podría influir mi sueño?',
  'question.me9': '¿Podrían influir el alcohol, la nicotina u otras drogas?',
  'question.me10': '¿Es seguro el sexo para mi corazón? ¿Me lo deberían revisar?',
  'question.me12': '¿Puedo tomar mis hierbas o suplementos junto con mis medicamentos? ¿Quién lo puede revisar?',
  'question.me13': 'Tengo pastillas sin receta y que no son de una farmacia. ¿Quién me puede decir si son seguras?',
  'question.me14': 'Dejé un medicamento. ¿Podría importar todavía?',
  'question.me15': '¿Podría la sequedad o el dolor tener una causa que se puede tratar?',
  'question.me17': '¿Cómo puedo pasar con menos estrés un examen pélvico o genital?',
  'question.me18': 'Tengo más ganas de sexo desde que empecé un medicamento. ¿Se sabe que eso pasa?',
  'question.me19': 'Si mi anticonceptivo puede influir, ¿por qué otros podría preguntar?',
  'question.me20': '¿Podría influir mi operación o mi tratamiento? ¿Quién lo puede revisar?',
  'question.me21': '¿Qué puedo hacer con los escapes, y quién me puede ayudar?',

  'question.pa1': '¿Debería venir mi pareja, o vengo a solas? ¿Cuándo ayuda cada cosa?',
  'question.pa3': 'Si venimos en pareja, ¿puedo tener también un rato a solas con usted?',
  'question.pa4': 'Si le cuento algo a solas, ¿se lo va a decir a mi pareja?',
  'question.pa5': '¿Cómo hace para no tomar partido?',
  'question.pa6': 'Mi pareja no quiere venir. ¿Qué puedo hacer por mi cuenta?',
  'question.pa7': '¿Cómo puedo hablar de esto con mi pareja?',
  'question.pa8': '¿Pueden venir más de dos personas?',
  'question.pa9': '¿Cómo trabaja con la confianza después de una infidelidad?',
  'question.pa10': 'No tengo pareja. ¿Cómo funciona esto sin pareja?',
  'question.pa11': 'Buscamos un embarazo, y el sexo se volvió una obligación. ¿Nos puede ayudar?',
  'question.pa12': 'Mi cuerpo ha cambiado. ¿Cómo se lo puedo contar o mostrar a una pareja?',

  'question.hw1': '¿Qué tareas para casa suele dar? ¿Me puede mostrar una?',
  'question.hw2': '¿Puedo decir que no a una tarea, o cambiarla? ¿Y si no la logramos hacer?',
  'question.hw6': '¿Habrá tareas de contacto físico? ¿Podemos empezar con las que no lo son?',

  'question.sf1': '¿Tiene formación en trauma?',
  'question.sf2': '¿Tengo que contarle lo que pasó? ¿Podemos ir despacio?',
  'question.sf3': '¿Debería tener antes ayuda con el pasado, o podemos hacer las dos cosas?',
  'question.sf4': '¿Qué va a hacer si una sesión o una tarea despierta emociones fuertes?',
  'question.sf5': 'Tengo pensamientos de hacerme daño. ¿Cómo ayuda usted con eso?',
  'question.sf6': 'Hay alguien con quien no me siento a salvo. ¿Podemos hablar de eso a solas?',

  'question.pr1': '¿Qué mantiene en privado? ¿Cuándo tendría que contárselo a alguien?',
  'question.pr2': '¿Qué se anota en mi historia clínica o expediente? ¿Quién lo puede ver, y puedo verlo yo?',
  'question.pr5':
    'Antes de que hable con mi equipo médico: ¿qué formulario firmo, qué va a compartir, y puedo cambiar de opinión?',
  'question.pr7': 'Tengo menos de 18 años. ¿Qué van a saber mi familia o quienes me cuidan?',
  'question.pr8': '¿Usa algún programa que graba o toma notas por usted? ¿Puedo decir que no?',

  'question.id1': '¿Qué experiencia tiene con personas LGBTQ+?',
  'question.id2': '¿Se compromete a no intentar nunca cambiar mi género ni mi orientación sexual?',
  'question.id3': '¿Va a usar mi nombre y mis pronombres, también en sus notas y cartas?',
  'question.id4': 'No vengo por mi identidad. ¿Podemos dejarla a un lado?',
  'question.id5': '¿Qué sabe de los cuerpos trans, no binarios o intersexuales?',
  'question.id6': '¿Qué sabe de las personas asexuales?',
  'question.id7': '¿Ve con naturalidad tener más de una pareja?',
  'question.id8': '¿Ve con naturalidad los gustos sexuales menos comunes, como el BDSM?',
  'question.id9': '¿Conoce mi cultura, mi idioma o mi fe, o le interesa aprender?',
  'question.id10': 'Tomo hormonas por mi género. ¿Cómo podrían cambiar el sexo para mí?',

  'question.ft1': '¿Qué pasa si no me siento a gusto con usted? ¿Me puede dar otros nombres?',
  'question.ft5': 'Si algo que hace me parece mal, ¿ante quién me puedo quejar?',
  'question.ft6': '¿Lo que espero y mi ritmo van con su forma de trabajar?',

  'questionsForm.first.title': '¿No sabe por dónde empezar?',
  'questionsForm.add.one': 'Agregar: {question}',

  'questionsForm.own.first': 'Escribir mi propia pregunta',
  'questionsForm.own.add': 'Escribir otra pregunta',
  'questionsForm.own.help': 'Con Enter empieza otra.',

  'questionsForm.list.title': 'Preguntas en mi lista',
  'questionsForm.list.help': 'Ponga arriba lo que más importa. Las tres primeras van en la primera página.',
  'questionsForm.list.keys': 'Con un teclado: Alt y una flecha mueven una pregunta.',
  'questionsForm.item.label': 'Pregunta {n}',
  'questionsForm.item.when': 'Cuándo hacerla: {when}',
  'questionsForm.item.whenOpen': 'Sin decidir',
  'questionsForm.item.startsPrivate':
    'Esta empieza como “solo para mí”, porque la pregunta por sí misma puede decir mucho. Puede cambiarlo aquí.',

  'questionsForm.item.fromOffPage':
    'Esta empieza como “solo para mí”, porque viene de una respuesta que deja fuera de su hoja. Puede cambiarlo aquí.',
  'questionsForm.item.toTop': 'Al principio',
  'questionsForm.place.first': 'En la primera página',
  'questionsForm.place.after': 'En las páginas siguientes',

  'questionsForm.times.before': 'Antes de pedir cita: {n}',
  'questionsForm.times.first': 'En la primera cita: {n}',
  'questionsForm.times.later': 'Después: {n}',
  'questionsForm.times.open': 'Sin decidir: {n}',

  'questionsForm.suggested.title': 'Preguntas que le pueden servir',
  'questionsForm.suggested.help': 'Solo ideas, a partir de sus respuestas.',
  'questionsForm.suggested.add': 'Agregar',
  'questionsForm.suggested.hide': 'No es para mí',
  'questionsForm.suggested.gone': 'Esta ya no se muestra. Solo vuelve si cambia su respuesta.',
  'questionsForm.suggested.more': { one: 'Mostrar {n} más', other: 'Mostrar {n} más' },
  'questionsForm.suggested.hidden': 'Preguntas que no son para mí ({n})',
  'questionsForm.suggested.show': 'Mostrar otra vez',
  'questionsForm.suggested.cover': 'Ocultar los motivos',
  'questionsForm.suggested.uncover': 'Mostrar los motivos',

  'questionsForm.because.one': 'Porque dijo: {reason}',
  'questionsForm.because.device': 'otras personas usan este dispositivo',
  'questionsForm.because.several': 'Porque dijo:',
  'questionsForm.because.more': { one: 'y {n} respuesta más', other: 'y {n} respuestas más' },
  'questionsForm.because.something': 'Por algo que dijo',

  'questionsForm.added': 'Se agregó como pregunta {n}.',
  'questionsForm.added.private': 'Se agregó como pregunta {n}. Empieza como “solo para mí”: no está en su hoja.',
  'questionsForm.added.show': 'Mostrarla en mi lista',

  'questionsForm.said.added': 'Se agregó como pregunta {n}: {question}',
  'questionsForm.said.addedPrivate': 'Se agregó como pregunta {n}, solo para usted: {question}',

  'questionsForm.said.hidden': 'Ya no se muestra: {question}',
  'questionsForm.said.shown': 'Aquí otra vez: {question}',

  'questionsForm.bank.title': 'Elegir entre preguntas ya escritas',
  'questionsForm.bank.help': 'Marque una para ponerla en su lista.',
  'questionsForm.bank.search': 'Buscar entre las preguntas ya escritas',
  'questionsForm.bank.found': { one: '{n} pregunta encontrada', other: '{n} preguntas encontradas' },
  'questionsForm.bank.foundSome': {
    one: 'Ninguna pregunta tiene todas estas palabras. {n} tiene algunas',
    other: 'Ninguna pregunta tiene todas estas palabras. {n} tienen algunas',
  },
  'questionsForm.bank.none': 'Ninguna pregunta ya escrita tiene estas palabras. Puede escribir la suya arriba.',
  'questionsForm.bank.group': '{group} ({n})',
  'questionsForm.bank.groupPicked': '{group} ({n}, {picked} en su lista)',
} as const satisfies Translated<typeof english>
