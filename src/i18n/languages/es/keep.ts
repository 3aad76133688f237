import type { Translated } from '../../message'
import type { words as english } from '../en/keep'

/**
 * Keeping: what is stored here now, passphrases, copies, the lock.
 * The English "visit" of these pages is the time in the browser: "esta vez"; the one with the therapist is "la cita",
 * and "sesión" is kept for what happens there.
 */
export const words = {
  'keep.title': 'Qué se guarda aquí ahora',

  // What lies on this device, by the way of keeping
  'keep.now.nothing': 'Ahora no hay nada de lo que escribió guardado en este dispositivo.',
  'keep.now.visit':
    'Sus notas están guardadas en este navegador solo por esta vez. Están selladas, y solo esta pestaña puede abrirlas.',
  'keep.now.visit.goes':
    'Se borran cuando presiona “Salir rápido”, cuando usted las borra o, si no hace nada antes, a esta hora ({time}).',
  'keep.now.visit.closed':
    'Si solo cierra la pestaña, sus notas, y lo que sirve para abrirlas, pueden quedar en el disco. Se borran cuando Foreword se abre aquí otra vez. Si se cerró o falló todo el navegador, pueden quedar hasta que Foreword se abra una hora más tarde o después. Mientras tanto, alguien que sepa cómo podría leerlas. “Salir rápido” borra las notas al instante.',
  'keep.now.kept':
    'Sus notas se guardan en este dispositivo, protegidas con su contraseña. Se quedan hasta que usted las borre.',
  'keep.now.kept.seen': 'Otras personas pueden ver que aquí se guarda algo. No pueden leerlo.',
  'keep.now.kept.drops': 'Un navegador que se queda sin espacio puede borrarlas. Una copia es más segura.',
  'keep.now.beside':
    'Aquí se guardan también otras notas. Están protegidas con una contraseña y quedaron como estaban.',
  'keep.now.never': 'Nunca se guarda quién más usa este dispositivo.',

  // Who else uses the device
  'keep.device': 'Quién más usa este dispositivo',
  'keep.device.shared':
    'Otras personas usan este dispositivo. Es más seguro escribir en una ventana privada. Busque “Privada” o “Incógnito” en el menú de su navegador, o entre sus pestañas. Cuando cierra esa ventana, se borra todo lo que hay en ella, también lo que haya elegido guardar.',
  'keep.device.watched':
    'Le aconsejamos no guardar notas en un dispositivo que alguien revisa. Esa persona podría ver que aquí se guarda algo y pedirle que lo abra.',

  // Passphrases
  'keep.pass.label': 'Una contraseña para sus notas',
  'keep.pass.label.copy': 'Una contraseña para esta copia',
  'keep.pass.weak': 'Esta es fácil de adivinar. Varias palabras son más seguras.',
  'keep.pass.rule': 'Al menos 10 caracteres, o seis palabras.',
  'keep.pass.show': 'Mostrar la contraseña',
  'keep.pass.offer': 'Palabras que podría usar:',
  'keep.pass.take': 'Usar estas palabras',
  'keep.pass.taken': 'Las palabras ya están escritas.',
  'keep.pass.others': 'Otras palabras',
  'keep.pass.forget':
    'No hay pista ni forma de recuperar la contraseña. Si la olvida, nadie podrá abrir otra vez sus notas.',
  'keep.pass.problem.empty': 'Escriba una contraseña.',
  'keep.pass.problem.tooShort': 'Hágala más larga: al menos 10 caracteres, o seis palabras.',

  // Keep on this device
  'keep.device.keep': 'Guardar en este dispositivo',
  'keep.keep.lead':
    'Así sus notas se quedan aquí después de salir, protegidas con su contraseña. Otras personas pueden ver que aquí se guarda algo. No pueden leerlo.',
  'keep.keep.do': 'Guardar mis notas aquí',
  'keep.keep.busy': 'Protegiendo sus notas con la contraseña…',
  'keep.keep.done': 'Sus notas se guardan ahora en este dispositivo.',

  'keep.failed.full':
    'Este navegador no tiene espacio para sus notas. Nada ha cambiado. Guarde una copia para conservarlas.',
  'keep.failed.refused':
    'Este navegador no nos deja guardar notas. Nada ha cambiado. Guarde una copia para conservarlas.',
  'keep.failed.noMemory':
    'Hay muy poca memoria libre para proteger sus notas con una contraseña. Nada ha cambiado. Cierre otras pestañas e intente otra vez.',
  'keep.failed.changed': 'Otra pestaña cambió las notas. Recargue esta página e intente otra vez.',
  'keep.failed.unreadable': 'Aquí hay notas que no podemos leer. Diga primero qué hacer con ellas.',
  'keep.unreadable.show': 'Mostrar qué se puede hacer',
  'keep.failed.exists':
    'En este dispositivo ya se guardan otras notas. Nada ha cambiado. Guarde una copia de estas, o borre todo antes.',

  // Kept: the lock
  'keep.lock.now': 'Cerrar mis notas ahora',
  'keep.lock.after': 'Cerrar mis notas si no hago nada durante',
  'keep.lock.after.0': 'De inmediato, al cambiar a otra cosa',
  'keep.minutes': { one: '{n} minuto', other: '{n} minutos' },
  'keep.change': 'Una contraseña nueva',
  'keep.change.lead': 'Toma el lugar de la anterior.',
  'keep.change.label': 'Contraseña nueva',
  'keep.change.do': 'Usar la contraseña nueva',
  'keep.change.done': 'La contraseña nueva ya sirve. La anterior ya no abre nada aquí.',
  'keep.stop': 'Dejar de guardar en este dispositivo',
  'keep.stop.lead':
    'Sus notas duran entonces solo por esta vez. Se borran al salir. Lo que se guarda en este dispositivo se borra ahora.',
  'keep.stop.do': 'Dejar de guardar',
  'keep.stop.done': 'Sus notas se guardan ahora solo por esta vez.',

  // Times, the version before, spelling
  'keep.idle': 'Mis notas se borran si no hago nada durante',
  'keep.idle.hint': 'Le avisamos dos minutos antes.',
  'keep.before': 'Volver a como estaba: {time}',
  'keep.before.lead': 'Lo que tiene ahora no se pierde: puede volver a cambiar.',
  'keep.before.done': 'Está otra vez en la versión anterior.',
  'keep.before.failed': 'No hay una versión a la que volver. Nada ha cambiado.',
  'keep.spelling': 'Dejar que el navegador revise mi ortografía',
  'keep.spelling.hint':
    'Está apagado porque hay navegadores que envían lo que escribe a la empresa que los hace, para revisarlo. Se apaga otra vez al recargar.',
  'keep.more': 'Otras opciones',
  'keep.offline': 'Hacer que todo funcione sin internet',
  'keep.offline.hint':
    'Esto descarga lo que falta, también todas las letras: hasta 7 MB. No envía nada suyo. Después, esta pestaña funciona sin internet mientras no la cierre ni la recargue.',
  'keep.offline.busy': 'Descargando…',
  'keep.offline.done': 'Ya está todo aquí. Esta pestaña ahora funciona sin internet. No la cierre ni la recargue.',
  'keep.offline.notAll': 'No llegó todo. Revise su conexión e intente otra vez.',

  // Erasing
  'steps.erase': 'Borrar todo lo que escribí',
  'steps.erase.title': '¿Borrar todo?',
  'steps.erase.text':
    'Todo lo que escribió se borra al instante y para siempre. También lo que se guarda en este dispositivo.',
  'steps.erase.yes': 'Borrar todo',
  'steps.erase.no': 'Conservar mis respuestas',
  'steps.erased': 'Se borró todo lo que escribió.',
  'keep.erase.no': 'No borrar',
  'keep.erase.remains':
    'No podemos borrar lo que está fuera: copias y hojas que guardó, imprimió o compartió, la lista de descargas y el historial del navegador. El navegador también puede conservar los archivos de este sitio, que no tienen ninguna de sus palabras.',

  // Copies
  'copy.title': 'Guardar una copia de mis notas, o abrir una',
  'copy.take': 'Guardar una copia de mis notas',
  'copy.take.lead':
    'Una copia es un archivo con todo lo que escribió, también lo privado. Lleva su propia contraseña. Se abre solo aquí en Foreword, en cualquier dispositivo.',
  'copy.file': 'notas-para-la-cita-copia',
  'copy.file.locked': 'notas-para-la-cita-con-clave',
  'copy.take.do': 'Guardar la copia',
  'copy.take.busy': 'Protegiendo la copia con la contraseña…',
  'copy.take.done': 'Listo. Su copia es el archivo “{file}”.',
  'copy.take.opens': 'El archivo no se abre solo. Vuelva aquí para abrirlo, en “{open}”.',
  'copy.pass.show': 'Mostrar otra vez la contraseña',
  'copy.pass.goes': 'Puede verla aquí solo hasta que salga de esta página. Anótela y guárdela en un lugar seguro.',
  'copy.try': '¿Recuerda la contraseña? Pruébela ahora',
  'copy.try.label': 'La contraseña, como la recuerda',
  'copy.try.do': 'Probar',
  'copy.try.opens': 'Sí, con esta se abre su copia. Aquí no ha cambiado nada.',
  'copy.try.again': 'Guardar otra copia',
  'copy.remove.shared':
    'Otras personas que usan este dispositivo pueden encontrarla ahí, pero no abrirla. Llévela a un lugar seguro, vacíe la papelera y quítela de la lista de descargas.',
  'copy.take.first': 'Todavía no hay nada que copiar. Puede guardar una copia cuando haya escrito algo.',
  'copy.open': 'Abrir notas que guardé',
  'copy.open.file': 'El archivo',
  'copy.open.hint': 'Una copia de sus notas que guardó aquí antes, o un PDF que se puede abrir aquí otra vez.',
  'copy.open.pass': 'La contraseña de esta copia',
  'copy.open.do': 'Abrir',
  'copy.open.busy': 'Abriendo…',
  'copy.open.chooseFirst': 'Elija primero el archivo.',
  'copy.opened': 'Ya está abierta. Se escribió el {date}.',
  'copy.fromPages': 'Tiene lo que está en las páginas de este archivo, y nada más de lo que escribió.',
  'copy.look': 'Mirar primero',
  'copy.look.title': 'Qué hay en la copia',
  'copy.look.lead': 'Solo para ver. Aquí nada ha cambiado.',
  'copy.look.private': {
    one: 'La copia tiene además {n} cosa privada que no se muestra.',
    other: 'La copia tiene además {n} cosas privadas que no se muestran.',
  },
  'copy.look.close': 'Cerrar',
  'copy.use': 'Usar estas notas',
  'copy.use.instead': 'Usar estas en su lugar',
  'copy.use.instead.lead': 'Toman el lugar de lo que tiene aquí ahora. Después puede volver a eso.',
  'copy.used': 'Las notas de la copia ya están aquí.',

  // Why a file or the kept notes do not open
  'open.tooBig': 'Este archivo es demasiado grande para ser una copia de Foreword. Elija otro archivo.',
  'open.notOurs': 'Este archivo no es una copia de Foreword. Elija otro archivo.',
  'open.nothingInside':
    'Este PDF no se puede abrir aquí otra vez: solo tiene páginas. Si otro programa lo guardó de nuevo, pruebe con el primer archivo.',
  'open.newer':
    'Esto se hizo con un Foreword más nuevo. Recargue esta página para tener el más reciente e intente otra vez.',
  'open.wrong':
    'Esta contraseña no lo abre. Revise las mayúsculas y el idioma de su teclado. Puede intentar cuantas veces quiera.',
  'open.damaged': 'El archivo está dañado y no se puede abrir. Si tiene otra copia, pruebe con esa.',
  'open.noMemory': 'Hay muy poca memoria libre para abrirlo. Cierre otras pestañas e intente otra vez.',

  // The lock screen and what else can stand in a page's place
  'lock.title': 'Protegido con contraseña',
  'lock.lead': 'Aquí se guarda algo que se abre con una contraseña.',
  'lock.label': 'Contraseña',
  'lock.do': 'Abrir',
  'lock.opened': 'Sus notas están abiertas.',
  'lock.damaged': 'Lo que se guarda aquí está dañado y no se puede abrir. Si tiene una copia, puede abrirla.',
  'lock.beside': 'Empezar otras notas',
  'lock.beside.lead': 'Solo por esta vez. Lo que está protegido queda como está.',
  'lock.erase': 'Borrar lo que está protegido',
  'lock.erase.title': '¿Borrar lo que está protegido?',
  'lock.erase.text':
    'Las notas guardadas en este dispositivo se borran al instante y para siempre. Ninguna contraseña puede traerlas de vuelta.',

  'elsewhere.title': 'Sus notas no están abiertas aquí',
  'elsewhere.perhaps': 'Puede que sigan abiertas en otra pestaña, o que el navegador se haya cerrado sin avisar.',
  'elsewhere.use': 'Usarlas aquí',
  'elsewhere.noAnswer':
    'Ninguna otra pestaña responde. Si la pestaña sigue abierta, vaya a ella y recárguela. Si el navegador se cerró sin avisar, deje que recupere sus pestañas.',
  'elsewhere.withoutTab': 'Sin esa pestaña, sus notas no se pueden abrir. Pronto se borran solas.',
  'elsewhere.startNew': 'Empezar notas nuevas',
  'elsewhere.closed.title': 'Sus últimas notas no se pueden abrir aquí',
  'elsewhere.closed':
    'Solo puede abrirlas la pestaña donde las escribió. Se cerró, quizá con el navegador, o está dormida. Lo que queda de ellas pronto se borra solo.',
  'elsewhere.closed.restore':
    'Si esa pestaña sigue ahí, vaya a ella. Si su navegador puede volver a abrir pestañas cerradas, pruebe eso.',
  'elsewhere.stored': 'Hay notas abiertas en otra pestaña, o las hubo hasta hace un momento. Aquí siguen selladas.',
  'elsewhere.stored.closed':
    'Notas selladas cuya pestaña se cerró o está dormida. No se pueden abrir desde aquí, y pronto se borran solas.',
  'elsewhere.used': 'Sus notas ya están aquí.',

  'gone.title': 'Sus notas se borraron',
  'gone.lead': 'Aquí no se hizo nada por un rato, así que sus notas se borraron, para protegerlas de otras miradas.',
  'gone.again': 'Empezar de nuevo',

  'unreadable.title': 'Aquí hay notas que no podemos leer',
  'unreadable.newer': 'Vienen de un Foreword más nuevo. Recargue esta página para tener el más reciente.',
  'unreadable.damaged': 'Pueden estar dañadas.',
  'unreadable.before': 'La última versión no se pudo leer. Esta sí ({time}).',
  'unreadable.before.lead':
    'Toma el lugar de lo que no podemos leer. Para conservar eso también, guárdelo antes como archivo.',
  'unreadable.before.done': 'La última versión no se pudo leer. Esta es la de antes ({time}).',
  'unreadable.lead': 'No las hemos cambiado, y no escribimos nada encima.',
  'unreadable.raw': 'Guardarlas como archivo',
  'unreadable.raw.done':
    'Se guardó como “{file}”. Sigue protegido con contraseña. Un Foreword más nuevo quizá pueda abrirlo.',
  'unreadable.raw.none': 'Ya no hay nada que guardar.',
  'unreadable.goOn': 'Seguir sin ellas',
  'unreadable.goOn.lead': 'Lo que escriba ahora no se guarda. Si recarga, se pierde; por eso, guarde una copia.',
  'unreadable.erase': 'Borrarlas',
  'unreadable.erase.title': '¿Borrar estas notas?',
  'unreadable.erase.text': 'Lo que hay aquí se borra al instante y para siempre.',
  'unreadable.erased': 'Se borraron.',

  // On the way
  'keep.start': 'Recargar no borra sus palabras. Se borran tras {n} minutos sin uso y cuando presiona “Salir rápido”.',
  'keep.start.sooner':
    'Sus palabras se borran ahora tras {n} minutos sin uso. Puede cambiarlo en “Qué se guarda aquí ahora”.',
  'keep.offer.title': '¿Va a volver a esto después?',
  'keep.offer.lead':
    'Quizás no termine la versión completa de una sola vez. Puede guardar sus notas, o seguir sin guardarlas.',
  'keep.offer.copy': 'Guardar una copia como archivo',
  'keep.offer.kept': 'Sus notas se guardan en este dispositivo. Puede volver a ellas.',
} as const satisfies Translated<typeof english>
