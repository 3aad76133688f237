import type { Translated } from '../../message'
import type { words as english } from '../en/aside'

/** The words of the pages beside the way: the call sheet, and after the visit. */
export const words = {
  'aside.backToReview': 'Volver a la revisión',

  'booking.lead':
    'Puede hablar con dos o tres terapeutas antes de elegir. Llene esto aquí, o imprímalo y escriba a mano.',
  'booking.say': 'Qué decir por teléfono',
  'booking.say.first': 'Para empezar',
  'booking.say.first.words': '“Hola. Busco terapia sexual. ¿Tiene lugar para más pacientes?”',
  'booking.say.private': 'Si le preguntan por qué llama',
  'booking.say.private.words': '“Prefiero no decir más por teléfono. Antes me gustaría preguntar algunas cosas”.',
  'booking.say.other': 'Si contesta otra persona',
  'booking.say.other.words':
    '“Me gustaría hablar de una primera cita. ¿A qué hora conviene llamar?”. No tiene que decir de qué se trata.',
  'booking.say.machine': 'Si contesta el buzón de voz',
  'booking.say.machine.words':
    '“Me llamo … y mi número es …. Por favor, pregunte por mí y diga solo su propio nombre”. Si otras personas oyen sus mensajes, no deje ninguno. Puede llamar otra vez.',
  'booking.say.stop': 'Puede terminar la llamada en cualquier momento: “Gracias. Lo voy a pensar”.',

  'booking.check': 'Cómo verificar a su terapeuta',
  'booking.check.license': 'Verificar el permiso para ejercer',
  'booking.check.license.where':
    'Pregunte cómo se llama su permiso para ejercer (licencia, matrícula, cédula o tarjeta profesional), y su número. Luego busque el nombre de la persona en la lista del organismo que lo dio. Muchos organismos tienen su lista en internet.',
  'booking.check.license.us':
    'En Estados Unidos y Australia, pregunte qué estado dio la licencia, y qué organismo tiene ahí la lista.',
  'booking.check.license.canada': 'En Canadá, pregunte qué colegio u orden tiene la lista de su provincia.',
  'booking.check.license.elsewhere':
    'En el Reino Unido, Irlanda y Nueva Zelanda, y en cualquier otro lugar, pregunte en qué lista está y con qué nombre.',
  'booking.check.license.video':
    'Si es por video o por teléfono: en muchos lugares, el permiso para ejercer tiene que valer donde usted está.',
  'booking.check.rules': 'Reglas que debe cumplir cualquier terapeuta',
  'booking.check.rules.lead': 'Su terapeuta no debe:',
  'booking.check.rules.touch': 'tocar su cuerpo de manera sexual, ni pedirle que usted haga lo mismo',
  'booking.check.rules.undress': 'desvestirse, ni pedirle que usted se desvista',
  'booking.check.rules.sex': 'tener sexo con usted, ni observar mientras usted tiene sexo',
  'booking.check.rules.cure': 'prometer una cura',
  'booking.check.rules.change': 'intentar cambiar su orientación sexual o su género',
  'booking.check.rules.push': 'presionar para que usted haga o cuente algo que no quiere',
  'booking.check.rules.hide': 'ocultarle qué licencia tiene, cuánto cobra o dónde puede quejarse',
  'booking.check.rules.happens':
    'Si pasa, no es su culpa. Puede irse y denunciarlo ante la autoridad que regula la profesión.',
  'booking.check.rules.exam':
    'En una consulta médica o de piso pélvico le pueden ofrecer un examen. Eso es aparte, y puede decir que no.',

  'sheet.what': '¿Qué lleva la hoja?',
  'sheet.what.filled': 'Lo que escribí aquí',
  'sheet.what.blank': 'Nada todavía: para llenar a mano',

  'callSheet.title': 'Su hoja para llamar',
  'callSheet.lead': 'Lado a lado, para comparar o para escribir mientras llama.',
  'callSheet.print': 'Imprimir la hoja para llamar',
  'callSheet.download': 'Descargar la hoja para llamar',
  'callSheet.preview': 'Lado a lado',
  'callSheet.how':
    'Para llenar mientras llama. Deje en blanco lo que quiera. Esto es privado. Guárdelo en un lugar seguro.',
  'callSheet.heading': 'Antes de pedir cita: mi hoja para llamar',
  'callSheet.ask': 'Lo que pregunto',
  'callSheet.therapist': 'Terapeuta {n}',
  'sheet.closing': 'Esta hoja se hizo con una herramienta que no da diagnósticos ni le dice a nadie qué hacer.',
  'callSheet.row.name': 'Nombre, teléfono, correo electrónico, sitio web',
  'callSheet.row.contact': 'Teléfono, correo electrónico, sitio web',
  'callSheet.row.training': 'Formación en sexo y sexualidad',
  'callSheet.row.license': 'Permiso para ejercer: nombre, número, cómo verificarlo',
  'callSheet.row.certification': '¿Certificación en terapia sexual? ¿De qué asociación, al día?',
  'callSheet.row.experience': 'Experiencia con inquietudes como la mía',
  'callSheet.row.couples': '¿Atiende a parejas? ¿Le cuenta a mi pareja lo que digo a solas?',
  'callSheet.row.place': '¿Dónde, qué horario, fácil de entrar? ¿O por video?',
  'callSheet.row.plan': 'Cómo trabaja. ¿Cuánto dura, con qué frecuencia, hasta cuándo?',
  'callSheet.row.fees': 'Costo por sesión. ¿Precios más bajos? ¿Total por escrito? ¿Al cancelar?',
  'callSheet.row.insurance': '¿Mi seguro o sistema de salud? ¿Mi parte? ¿Qué va a decir?',
  'callSheet.row.messages': 'Cómo se comunica conmigo. ¿Puede no dejar mensajes?',
  'callSheet.row.bill': 'Nombre en la factura, el estado de cuenta, la carta. ¿Para quién?',
  'callSheet.row.video': 'Por video: dónde puedo hablar sin que me oigan',
  'callSheet.row.notes': 'Cómo me sentí',
  'callSheet.row.next': 'Volver a llamar, pedir cita, o no es para mí',

  'after.lead':
    'Una cita puede traer mucho de una vez. Anote lo que quiera. Queda solo para usted, salvo que ponga una respuesta en su próxima hoja.',
  'after.fit.title': 'Si tiene dudas sobre quien le atiende',
  'after.fit.ask': 'Puede preguntar: “{question}”',
  'after.fit.book': 'Puede comparar con más terapeutas:',
  'after.sheet.title': 'Una hoja para escribir a mano',
  'after.sheet.lead': 'Llévela a la cita, o llénela de camino a casa. No lleva nada de lo que escribió aquí.',
  'after.sheet.print': 'Imprimir la hoja',
  'after.sheet.download': 'Descargar la hoja',
  'after.sheet.preview': 'La hoja',
  'after.sheet.how': 'Para llenar a mano, después de la cita. Deje en blanco lo que quiera.',
} as const satisfies Translated<typeof english>
