import type { Translated } from '../../message'
import type { words as english } from '../en/ways'

/** The words of the ways to take the page along: on screen, by hand, as a file, as text. */
export const words = {
  'ways.title': 'Maneras de llevarla',
  'ways.shared':
    'Otras personas pueden ver lo que hay en este dispositivo. La primera de estas es la que deja menos rastro.',
  'ways.others': 'Otras maneras',
  'ways.discreet':
    'Otras personas pueden ver este dispositivo. Por eso la hoja lleva sus iniciales y el título sencillo, y sus palabras para empezar no dicen su nombre.',
  'ways.discreet.name': 'Poner mi nombre en la hoja',
  'ways.discreet.done': 'Su nombre ya está en la hoja.',

  'ways.read': 'Leer de la pantalla',
  'ways.read.partner':
    'Es mejor imprimir esta copia para su pareja que prestar este dispositivo: desde aquí, con dos toques se llega a todo lo que escribió.',
  'ways.read.help':
    'Sus palabras para empezar, sus tres preguntas más importantes y lo que prefiere que se lea, en letra grande.',
  'ways.worksheet': 'Escribir a mano',
  'ways.worksheet.help': 'Una hoja en blanco con las mismas preguntas. No lleva nada de lo que escribió.',
  'ways.worksheet.link': 'Una hoja en blanco para llenar',
  'ways.file.help': 'Un PDF protegido solo se abre con su contraseña.',

  'ways.done': {
    one: 'Listo. El archivo “{file}” tiene {n} página.',
    other: 'Listo. El archivo “{file}” tiene {n} páginas.',
  },
  'ways.where':
    'Está en la lista de descargas de su navegador y en la carpeta “Descargas”. En un celular, busque en “Archivos”.',
  'ways.remove': 'Puede borrarlo ahí cuando ya no lo necesite. Vacíe también la papelera.',
  'ways.remove.shared':
    'Otras personas que usan este dispositivo pueden encontrarlo ahí. Cuando lo haya impreso o enviado, borre el archivo, vacíe la papelera y quítelo de la lista de descargas.',

  'ways.working': 'Haciendo su hoja…',
  'ways.cancel': 'Cancelar',
  'ways.cancelled': 'Se detuvo. No se hizo ningún archivo.',
  'ways.time.title': 'Esto tardó demasiado',
  'ways.time.text':
    'Lo detuvimos después de un minuto. No se perdió nada. Con Imprimir se hace la misma hoja. También puede intentar otra vez.',
  'ways.overflow.title': 'No hay archivo, porque faltarían palabras',
  'ways.overflow.text':
    'Algunas de sus palabras no cupieron en el PDF. El error es nuestro. Con Imprimir se hace la misma hoja con todas sus palabras.',
  'ways.print': 'Mejor imprimir',

  'ways.reopen': 'Poder abrir este archivo aquí otra vez y seguir',
  'ways.reopen.hint':
    'Las respuestas de estas páginas van también dentro del archivo, para que pueda seguir después. Quien tenga el archivo las puede leer, salvo que lo proteja con una contraseña.',
  'ways.reopen.inside': 'No va nada más: ni lo que es solo para usted, ni lo que quiere decir en persona.',
  'ways.reopen.back': 'Así que solo vuelve lo que está en las páginas.',
  'ways.reopen.short':
    'Un archivo se puede abrir aquí otra vez si sus páginas tienen todo lo que usted comparte. En esta hoja falta una parte. En “¿Qué tan larga?”, elija “{full}”.',
  'ways.reopen.tooMuch': 'Hay demasiado en estas páginas para un archivo que se pueda abrir aquí otra vez.',
  'ways.reopen.about': 'Las respuestas de estas páginas',
  'ways.reopen.done': 'Puede abrir este archivo aquí otra vez.',
  'ways.reopen.not': 'Este archivo no se puede abrir aquí otra vez: en sus páginas falta algo de lo que comparte.',

  'ways.copy': 'Copiar como texto',
  'ways.copied': {
    one: 'Se copió {n} carácter. Queda en el portapapeles hasta que copie otra cosa.',
    other: 'Se copiaron {n} caracteres. Quedan en el portapapeles hasta que copie otra cosa.',
  },
  'ways.copy.long': 'Muchas casillas de mensajes aceptan menos que eso.',
  'ways.copy.front': 'Copiar solo la primera página',
  'ways.copy.refused': 'Su navegador no nos dejó copiar. El texto está marcado aquí: cópielo usted.',
  'ways.copy.label': 'Su hoja como texto',
  'ways.copy.count': { one: '{n} carácter', other: '{n} caracteres' },

  'ways.share': 'Compartir el archivo',
  'ways.share.ready': 'Su archivo está listo.',
  'ways.share.now': 'Compartirlo ahora',
  'ways.share.failed.title': 'No se pudo compartir el archivo',
  'ways.share.failed.text': 'No se envió nada. Puede descargar el archivo y enviarlo usted.',

  'read.title': 'Para leer en la cita',
  'read.larger': 'Más grande',
  'read.smaller': 'Más pequeña',
  'read.size': 'Letra: tamaño {n} de {total}',
  'read.concerns': 'De qué me gustaría hablar',
  'read.questions': 'Mis primeras preguntas',
  'read.empty':
    'Todavía no hay nada que leer aquí. Aquí aparecen sus palabras para empezar y sus tres preguntas más importantes.',
  'read.held': 'Sus palabras para empezar no aparecen. Mírelas otra vez en “Revisar”.',
  'read.silent': 'Por favor, lea esta parte en silencio. Prefiero no decirla.',
  'read.day.kept':
    'Sus notas se guardan en este dispositivo. El día de la cita, abra Foreword aquí con su contraseña y vuelva a esta página.',
  'read.day.gone':
    'Este dispositivo no guarda sus notas después de que usted sale. Para el día de la cita ya no estarán. Para tenerlas ese día, vuelva atrás e imprima la hoja o guárdela como archivo, o guarde sus notas aquí.',
  'read.day.gone.shared':
    'Este dispositivo no guarda sus notas después de que usted sale. Para el día de la cita ya no estarán. Para tenerlas ese día, vuelva atrás e imprima la hoja, o guárdela como archivo protegido para llevarlo.',
  'read.keep': 'Guardar mis notas aquí',
  'read.back': 'Volver a la hoja',

  'worksheet.title': 'Una hoja en blanco para llenar',
  'worksheet.lead':
    'Imprímala y llénela a mano, tanto o tan poco como quiera. Tiene las preguntas de la versión corta, y nada de lo que escribió aquí.',
  'worksheet.download': 'Descargar la hoja en blanco',
  'worksheet.print': 'Imprimir la hoja en blanco',
  'worksheet.look': 'Papel y letra',
  'worksheet.preview': 'La hoja en blanco',
  'worksheet.inHelp': '¿Prefiere escribir a mano?',

  'worksheet.how': 'Para llenar a mano. Deje en blanco lo que quiera. Use el reverso si necesita más espacio.',
  'worksheet.keep': 'Esto es privado. Por favor, devuélvalo o guárdelo en un lugar seguro.',
  'worksheet.closing': 'Esta hoja se hizo con una herramienta que no da diagnósticos ni le dice a nadie qué hacer.',
  'worksheet.mark': 'Ponga una estrella al lado de hasta tres.',
  'worksheet.ring': 'Encierre un número en un círculo:',
  'worksheet.beside': 'Escriba el número al lado:',
  'worksheet.questions': 'Lo que quiero preguntar. Ponga una estrella al lado de las tres que van primero.',
  'worksheet.for.details.story': 'Sobre la inquietud que más importa',
  'worksheet.for.details.now': 'Si se trata de algo difícil del pasado, escriba solo esto',
  'worksheet.for.details.wish': 'Si se trata de aprender, o de quién soy, escriba solo esto',
  'worksheet.hint.details.now.help': 'No necesita decir qué pasó.',
  'worksheet.hint.details.story.words': 'No necesita describir ningún acto sexual.',
  'worksheet.hint.details.story.onset': 'Basta con una fecha aproximada.',
  'worksheet.hint.health.allergies.text': 'También al látex, a lubricantes, cremas o alimentos.',
  'worksheet.hint.medicines.taking.any': 'Cuente también cremas, parches, inyecciones, hormonas y anticonceptivos.',

  'ways.file.plain': 'notas-para-la-cita',
  'ways.file.full': 'resumen-de-la-cita',
  'ways.file.for.partner': 'visita',
  'ways.file.for.doctor': 'consulta',
  'ways.file.for.me': 'propia',
  'ways.file.locked': 'con-clave',
  'ways.file.blank': 'notas-para-la-cita-en-blanco',
  'ways.file.after': 'notas-para-la-cita-despues',
  'ways.file.calls': 'notas-para-la-cita-llamadas',
  'ways.file.reading': 'notas-para-la-cita-lectura',
} as const satisfies Translated<typeof english>
