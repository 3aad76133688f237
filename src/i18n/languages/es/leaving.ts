import type { Translated } from '../../message'
import type { words as english } from '../en/leaving'

/** What leaving quickly does and cannot do; the cover. */
export const words = {
  'leaving.title': 'Cómo salir rápido',
  'leaving.how': '“Salir rápido”, arriba, deja esta página en blanco al instante. Luego se abre un sitio neutral.',
  'leaving.cover': '“Ocultar” pone una página neutral sobre sus palabras hasta que presione “Seguir”.',
  'leaving.closing':
    'Cuando termine, presione también “Salir rápido”. Si cierra la pestaña, se termina: no podrá volver a sus palabras, pero pueden quedar un tiempo en este dispositivo restos cifrados que nadie puede leer.',
  'leaving.closing.kept':
    'Cuando termine, presione también “Salir rápido”. Las notas que guarda quedan aquí, bloqueadas.',
  'leaving.anotherDay':
    'Para seguir otro día, guarde antes sus notas en este dispositivo: “Qué se guarda aquí ahora”, al final de esta página.',
  'leaving.more': 'Qué hace y qué no puede hacer',
  'leaving.keys.cover': 'Con un teclado: la tecla Escape también oculta la página.',
  'leaving.keys.shift': 'Presionar Shift tres veces también sale, sin vuelta atrás: puede desactivarlo en Ajustes.',
  'leaving.keys.noShift': 'Salir con Shift está desactivado en Ajustes.',
  'leaving.does': 'Salir rápido:',
  'leaving.does.hide': 'oculta de inmediato lo que escribió, en todas las pestañas donde esta página está abierta',
  'leaving.does.erase':
    'borra lo que escribió, a menos que haya elegido guardarlo en este dispositivo; entonces queda protegido con su contraseña',
  'leaving.does.back': 'hace que el botón Atrás lleve al sitio neutral, y no a sus palabras',
  'leaving.cannot': 'No puede:',
  'leaving.cannot.history': 'quitar este sitio de la lista de páginas que visitó. Puede borrarlo ahí, en el navegador.',
  'leaving.cannot.address':
    'evitar que el navegador sugiera la dirección de este sitio cuando alguien escribe las primeras letras',
  'leaving.cannot.files': 'borrar archivos que guardó, como la hoja o una copia, ni páginas que imprimió',
  'leaving.cannot.eyes':
    'darle protección ante alguien que mira la pantalla, o ante un programa que vigila este dispositivo',
  'leaving.cover.limits':
    'Ocultar no protege con contraseña. Cualquiera con este dispositivo puede presionar “Seguir”.',
  'leaving.private':
    'Una ventana privada es lo que menos rastro deja. Busque “Privada” o “Incógnito” en el menú de su navegador, o entre sus pestañas. Abra una antes de empezar, y cierre todas las ventanas privadas al terminar.',
} as const satisfies Translated<typeof english>
