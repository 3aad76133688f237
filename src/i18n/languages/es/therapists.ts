import type { Translated } from '../../message'
import type { words as english } from '../en/therapists'

/** The words of the page for therapists, who have two minutes. The two invitations stand there in every language. */
export const words = {
  'therapists.title': 'Para terapeutas',
  'therapists.lead':
    'Foreword ayuda a una persona a prepararse para su primera cita de terapia sexual. La persona responde preguntas sencillas, omite lo que quiere y elige lo que usted ve. Le lleva una hoja que se lee en dos minutos.',

  'therapists.front': 'Lo que pueden entregarle',
  'therapists.front.lead':
    'La primera página de una persona inventada. Detrás pueden venir más detalles. Hay quienes solo leen de su hoja, o se quedan con ella.',

  'therapists.stored': 'Qué se guarda y qué no',
  'therapists.stored.sent':
    'Nada de lo que una persona escribe se envía: ni a quienes hacemos Foreword, ni a usted, ni a nadie. No hay cuentas. La persona misma le lleva la hoja.',
  'therapists.stored.browser':
    'Lo que escribe se guarda en su navegador hasta que presiona “Salir rápido”, lo borra o deja de usarlo un tiempo; si solo cierra la pestaña, puede quedar en el disco hasta que Foreword se abra allí otra vez. Puede elegir guardarlo más tiempo, protegido con una contraseña, o llevarse una copia.',
  'therapists.stored.chosen':
    'La persona elige qué hay en la hoja. Si algo falta, puede ser a propósito, o no se preguntó: la versión corta pregunta poco sobre relaciones, y no pregunta directamente por la seguridad ni por autolesiones.',
  'therapists.stored.record':
    'Si usted guarda la hoja, puede pasar a ser parte de la historia clínica (el expediente). Dígaselo a la persona, o devuélvale la hoja.',

  'therapists.not': 'Lo que no es',
  'therapists.not.scores': 'No tiene puntajes ni pruebas. No da diagnósticos ni aconseja tratamientos.',
  'therapists.not.safety':
    'Muestra unas pocas notas de seguridad sobre medicamentos, como las pastillas para la erección con nitratos. Solo aconsejan preguntar en una consulta médica o en una farmacia y no dejar nada por cuenta propia.',
  'therapists.not.watched':
    'Nadie vigila las respuestas, así que nadie recibe aviso si una persona puede estar en peligro. La persona ve a quién puede llamar. Pregunte usted por su seguridad, como siempre lo hace.',
  'therapists.not.intake': 'No es un formulario de ingreso ni de consentimiento. Los suyos siguen haciendo falta.',
  'therapists.not.reviewed':
    'Todavía no lo ha revisado nadie con práctica clínica. Sus preguntas y palabras son una primera edición. Tampoco ha revisado el español nadie que traduzca textos de salud.',

  'therapists.invitation': 'Invitar a alguien a usarlo',
  'therapists.invitation.lead':
    'Cincuenta palabras para pegar en un correo electrónico. Otras personas pueden leer el correo de alguien: pregunte antes qué medio es seguro.',
  'therapists.invitation.en': 'Inglés',
  'therapists.invitation.es': 'Español',
  'therapists.invitation.en.words':
    'Before our first visit, you can get ready with Foreword, a free website. It asks plain questions and makes a page to read from or hand to me. Skip anything. What you type stays in your browser. You choose what I see. You do not have to use it.\n{address}',
  'therapists.invitation.es.words':
    'Antes de nuestra primera cita, puede prepararse con Foreword, un sitio web gratuito. Hace preguntas sencillas y crea una hoja para leer o entregarme. Puede omitir lo que quiera. Lo que escriba queda en su navegador. Usted elige qué veo. No tiene que usarlo.\n{address}',
  'therapists.invitation.copy': 'Copiar la invitación:',

  'therapists.take': 'Imprimir o descargar esto en una hoja',
  'therapists.take.note': 'Las mismas palabras, sin la imagen de la hoja.',
  'therapists.take.print': 'Imprimir la hoja',
  'therapists.take.download': 'Descargar la hoja',
  'therapists.take.preview': 'La hoja',
  'therapists.closing': 'Foreword es una herramienta para prepararse para una primera cita. No es un servicio médico.',
  'therapists.footer': 'Página {page} de {pages}',
} as const satisfies Translated<typeof english>
