/** The place where a pasted list of medicines is read in. */
import type { Translated } from '../../message'
import type { words as english } from '../en/paste'

export const words = {
  'paste.stays': 'Su texto se queda aquí hasta que lo agregue o lo borre. Nunca se imprime.',
  'paste.read': 'Buscar los medicamentos en este texto',
  'paste.reading': 'Leyendo su lista …',
  'paste.empty': 'Pegue o escriba primero su lista.',
  'paste.clear': 'Borrar este texto',
  'paste.cleared': 'El texto se borró. Con Deshacer vuelve.',
  'paste.tooLong': {
    one: 'Sobra {n} carácter para buscar en todo de una vez. Todo sigue aquí. Hágalo en dos partes.',
    other: 'Sobran {n} caracteres para buscar en todo de una vez. Todo sigue aquí. Hágalo en dos partes.',
  },
  'paste.noneFound':
    'No encontramos ningún medicamento en este texto. Todo sigue aquí. Ponga cada uno en su propia línea, o agréguelos a mano.',

  'paste.rows': { one: '{n} fila para revisar', other: '{n} filas para revisar' },
  'paste.rows.help':
    'Estas filas todavía no están en su lista. Revise cada una. Cambie lo que no esté bien. Quite la marca de lo que no quiera agregar.',
  'paste.rows.doubtFirst': 'Primero están las filas que conviene revisar con más cuidado.',
  'paste.row': 'Fila {n}: {name}',
  'paste.row.noName': 'todavía sin nombre',
  'paste.row.add': 'Agregar {name}',
  'paste.row.change': 'Cambiar',
  'paste.row.text': 'En su texto',
  'paste.row.already': 'Ya está en su lista',
  'paste.row.maybe': 'Puede que ya tenga este: {name}',
  'paste.row.notSaid': 'Su texto no lo dice',
  'paste.since': 'desde {time}',
  'paste.row.since': 'Desde: {time}',
  'paste.row.for.month': { one: 'Desde hace {n} mes', other: 'Desde hace {n} meses' },
  'paste.row.for.year': { one: 'Desde hace {n} año', other: 'Desde hace {n} años' },
  'paste.row.noYear': 'Falta el año de {month}. Puede agregarlo cuando esto esté en su lista.',
  'paste.row.rest': 'Guardar también con esto: {text}',

  'paste.unplaced': 'No supimos dónde poner esto',
  'paste.unplaced.help': 'Marque una línea para agregarla a su lista tal como está.',

  'paste.allergies': 'Las alergias tienen su propio lugar en Su salud. Estas palabras se quedan en la casilla:',
  'paste.add': { one: 'Agregar {n} a mi lista', other: 'Agregar {n} a mi lista' },
  'paste.back': 'Volver a mi texto',
  'paste.nothingTicked': 'Marque primero al menos una fila.',
  'paste.full': {
    one: 'Solo cabe {n} más en su lista. Quite algunas marcas y agregue otra vez.',
    other: 'Solo caben {n} más en su lista. Quite algunas marcas y agregue otra vez.',
  },
  'paste.waiting': { one: 'Falta agregar {n} fila de su lista.', other: 'Falta agregar {n} filas de su lista.' },
  'paste.waiting.unread': 'Lo que pegó todavía no está en su lista.',
  'paste.waiting.stays': 'Nada se pierde. Puede volver a esto cuando quiera.',
  'paste.waiting.add': 'Agregar {n} y seguir',
  'paste.waiting.read': 'Buscar los medicamentos ahora',
  'paste.waiting.goOn': 'Seguir sin esto',
  'paste.added': { one: '{n} ya está en su lista.', other: '{n} ya están en su lista.' },
  'paste.left': 'Lo que no agregó sigue en la casilla. Bórrelo si no lo necesita.',
} as const satisfies Translated<typeof english>
