import type { Translated } from '../../message'
import type { app as english } from '../en/app'

/** The words that are there from the first moment: Welcome, the frame of every page, leaving, and what can go wrong. */
export const app = {
  'app.name': 'Foreword',
  'app.title': 'Notas para la cita',
  'app.pageTitle': '{page} · Notas para la cita',
  'app.skipToMain': 'Ir al contenido',
  'app.loading': 'Un momento…',
  'app.loadFailed.title': 'Esta parte no se cargó',
  'app.loadFailed.text': 'Revise su conexión e intente otra vez. Lo que escribió sigue aquí.',
  'app.loadFailed.retry': 'Intentar otra vez',
  'app.newVersion.title': 'Hay una versión nueva de esta página',
  'app.newVersion.text':
    'Lo que escribió está guardado. La página se vuelve a cargar en un momento, y usted sigue donde está.',
  'app.newVersion.notSaved':
    'Para seguir, la página necesita cargarse otra vez. Lo que escribió no se pudo guardar, así que podría perderse. Puede volver atrás y copiar antes lo que necesite.',
  'app.newVersion.load': 'Cargar otra vez la página',
  'app.leave': 'Salir rápido',
  'app.leave.hint': 'O presione Shift tres veces',
  'app.leave.skip': 'Salir rápido de esta página',
  'app.cover': 'Ocultar',
  'app.cover.hint': 'Oculta la página al instante. O presione Escape',
  'app.cover.hint.noKeys': 'Oculta la página al instante',
  'app.cover.title': 'Notas',
  'app.cover.goOn': 'Seguir',
  'app.cover.leave': 'Salir',
  'app.stepList': 'Todos los pasos',
  'app.stored': 'Qué se guarda aquí ahora',
  'app.copy': 'Guardar una copia de mis notas',
  'app.help': 'Ayuda',
  'app.expect': 'Qué esperar',
  'app.support': 'Hablar con alguien ahora',
  'app.therapists': 'Para terapeutas',

  'settings.button': 'Ajustes',
  'settings.title': 'Ajustes',
  'settings.close': 'Cerrar',
  'settings.language': 'Idioma',
  'settings.language.now': 'El idioma ha cambiado.',
  'settings.language.failed': 'Este idioma no se pudo cargar. Revise su conexión y vuelva a elegirlo.',
  'settings.theme': 'Colores',
  'settings.theme.device': 'Como el dispositivo',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Oscuro',
  'settings.letters': 'Tamaño de letra',
  'settings.letters.normal': 'Normal',
  'settings.letters.large': 'Grande',
  'settings.letters.xl': 'Muy grande',
  'settings.keys': 'Con un teclado',
  'settings.shift': 'Presionar Shift tres veces para salir rápido',
  'settings.forNow': 'Estos ajustes duran hasta que cierre esta pestaña o salga.',

  'save.visit.nothing':
    'Lo que escribe se queda en este navegador. “Salir rápido” lo borra, a menos que usted elija guardarlo.',
  'save.visit.saving':
    'Guardando en esta pestaña… Se borra cuando presiona “Salir rápido”, o tras {n} minutos sin uso.',
  'save.visit.saved': 'Guardado en esta pestaña. Se borra cuando presiona “Salir rápido”, o tras {n} minutos sin uso.',
  'save.kept.nothing': 'Se guarda en este dispositivo, protegido con su contraseña.',
  'save.kept.saving': 'Guardando en este dispositivo… Se abre con su contraseña.',
  'save.kept.saved': 'Guardado en este dispositivo, protegido con su contraseña.',
  'save.elsewhere': 'Sus notas no están abiertas aquí.',
  'save.failed.full': 'No se guardó: a este navegador no le queda espacio. Si recarga, se pierde lo que no se guardó.',
  'save.failed.refused':
    'No se guardó: este navegador no nos deja guardar. Puede seguir. Si recarga, se pierde lo que escribió.',
  'save.failed.changed':
    'No se guardó: otra pestaña guardó notas más nuevas. Si recarga, verá esas y se pierden estas.',
  'save.failed.unreadable':
    'No se guardó: aquí hay notas que no podemos leer, y no escribimos encima. Si recarga, se pierde lo que escriba ahora.',
  'save.failed.changed.use': 'Seguir con estas',
  'save.again': 'Ya se guarda otra vez.',

  'soon.title': '¿Sigue ahí?',
  'soon.text': 'Si no hace nada, sus notas se borran a esta hora ({time}).',
  'soon.stay': 'Sigo aquí',

  'welcome.heading': 'Prepárese para su primera cita',
  'welcome.lead':
    'Algunas preguntas, que contesta con sus propias palabras. De 10 a 30 minutos. Omita lo que quiera y pare cuando quiera. Al final tiene una hoja para leer o entregar en su primera cita de terapia sexual. Nadie recibe lo que escribe.',
  'welcome.start': 'Empezar',
  'welcome.continue': 'Seguir',
  'welcome.open': 'Abrir mis notas',
  'welcome.example': 'Ver una hoja de ejemplo',
  'welcome.read': 'Solo leer qué esperar',

  'beside.booking': '¿Todavía no tiene terapeuta?',
  'beside.booking.link': 'Antes de pedir cita',
  'beside.after': '¿Ya fue a una cita?',
  'beside.after.link': 'Después de la cita',

  'limit.text': {
    one: 'Se pasa del límite de {limit} por {n} carácter. Todo sigue aquí. Acórtelo para seguir.',
    other: 'Se pasa del límite de {limit} por {n} caracteres. Todo sigue aquí. Acórtelo para seguir.',
  },
  'limit.items': 'Hay {n} más de los {limit} que caben. Todo sigue aquí. Quite algo para seguir.',
} as const satisfies Translated<typeof english>
