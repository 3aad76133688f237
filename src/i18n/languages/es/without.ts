import type { Translated } from '../../message'
import type { words as english } from '../en/without'

/**
 * What is said where something is missing. `without` and `lists` stand where no script runs; `lacking` is said by the
 * app that runs without a part. None of these names the topic: the page may be printed, or stand open on a shared device.
 */
export const words = {
  'without.script':
    'Esta página le ayuda a prepararse para una primera cita. Necesita JavaScript, que aquí está apagado. Puede permitirlo en los ajustes de su navegador y cargar otra vez la página. Nadie recibe lo que escribe.',
  'without.old':
    'Esta página le ayuda a prepararse para una primera cita, pero no arrancó en este navegador. Puede que el navegador sea muy viejo, o que una parte no se haya cargado. Cargue otra vez la página, o pruebe con un navegador más nuevo.',
  'without.paper':
    'También puede prepararse sin ella. Imprima esta página, o tome una hoja de papel, y escriba cuatro listas. Bastan unas pocas palabras. Deje fuera lo que quiera.',
  'without.safe': 'Otras personas pueden encontrar una hoja de papel. Guárdela donde sea seguro para usted.',
  'without.danger':
    'Nadie lee esta página. Si usted u otra persona está en peligro ahora, llame a su número de emergencia. En findahelpline.com puede encontrar personas con quienes hablar.',

  'lists.concern': 'Por qué va a la cita',
  'lists.concern.what': 'Qué le molesta, en sus propias palabras',
  'lists.concern.onset': 'Cuándo empezó, y si llegó de golpe o poco a poco',
  'lists.concern.better': 'Qué lo mejora o lo empeora',
  'lists.concern.tried': 'Qué probó, y a quién consultó por esto',
  'lists.concern.hope': 'Qué espera',

  'lists.life': 'Usted y su vida',
  'lists.life.health': 'Su salud: lo que tiene o tuvo, y alergias',
  'lists.life.stress': 'Qué le pesa ahora, como el trabajo, el dinero o las preocupaciones',
  'lists.life.changes': 'Cambios grandes en los últimos años',
  'lists.life.people': 'Quiénes son cercanos a usted, y qué saben',
  'lists.life.notYet': 'De qué no quiere hablar todavía',

  'lists.medicines': 'Todo lo que toma',
  'lists.medicines.medicines': 'Medicamentos, cada uno con su dosis y con qué frecuencia',
  'lists.medicines.store': 'Lo que compra sin receta, como vitaminas, hierbas y cremas',
  'lists.medicines.hormones': 'Hormonas y anticonceptivos',
  'lists.medicines.stopped': 'Lo que dejó o cambió, y por qué',
  'lists.medicines.other': 'Alcohol, tabaco y otras drogas, si quiere decirlo',

  'lists.questions': 'Lo que quiere preguntar',
  'lists.questions.happens': '¿Qué pasa en la primera cita, y después?',
  'lists.questions.private': '¿Qué queda en privado y qué no?',
  'lists.questions.known': '¿Ha ayudado a otras personas con esto?',
  'lists.questions.long': '¿Cuánto puede tardar y cuánto cuesta?',
  'lists.questions.home': '¿Qué puedo hacer en casa?',

  'lists.along':
    'Ese día, lleve también la tarjeta de su seguro o su identificación, sus pruebas o cartas, y los papeles que le mandaron para llenar.',

  'lacking.title': 'Algunas partes no funcionan en este navegador',
  'lacking.works': 'Puede responder, leer e imprimir todo.',
  'lacking.webCrypto':
    'Aquí no se puede guardar nada, tampoco una copia. Lo que escribe se pierde cuando cierra o recarga la página.',
  'lacking.insecure': 'La dirección de esta página no empieza con “https”. En una que sí, puede que funcione más.',
  'lacking.webAssembly':
    'Lo que escribe no se puede proteger con una contraseña, así que no se puede guardar en este dispositivo ni como copia.',
  'lacking.webAssembly.paper':
    'Aquí no se puede hacer un PDF con emojis, o con letras árabes, hebreas, hindi o tailandesas. Con Imprimir se hace la misma hoja.',
} as const satisfies Translated<typeof english>
