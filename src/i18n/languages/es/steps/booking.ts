import type { Translated } from '../../../message'
import type { booking as english } from '../../en/steps/booking'

/** Each help text is what to read aloud on the phone. */
export const booking = {
  'booking.title': 'Antes de pedir cita',
  'booking.purpose': 'Llame a tres terapeutas como máximo, pregunte lo mismo y compare lo que le dicen.',
  'booking.therapists.name': 'Terapeutas a quienes llamo',
  'booking.therapists.label': '¿A quién llama?',
  'booking.therapists.help':
    'Hasta tres. Puede leer cada pregunta en voz alta. Bastan unas palabras para cada respuesta.',
  'booking.therapists.paper': 'Terapeutas a quienes llamo',
  'booking.therapists.item': 'Terapeuta {n}',
  'booking.therapists.add': 'Agregar terapeuta',
  'booking.therapists.name.label': 'Nombre de terapeuta o clínica',
  'booking.therapists.contact.label': 'Teléfono, correo electrónico o sitio web',
  'booking.therapists.training.label': 'Formación en sexo y sexualidad',
  'booking.therapists.training.help': '“¿Qué formación tiene, y cuánta fue sobre sexo y sexualidad?”',
  'booking.therapists.license.label': 'Licencia o permiso para ejercer',
  'booking.therapists.license.help':
    '“¿Tiene licencia o permiso para ejercer aquí? ¿Cómo se llama y cómo lo puedo verificar?”',
  'booking.therapists.certification.label': 'Certificación en terapia sexual',
  'booking.therapists.certification.help':
    '“¿Tiene certificación en terapia sexual? ¿De qué asociación, y está al día?”',
  'booking.therapists.experience.label': 'Experiencia con inquietudes como la mía',
  'booking.therapists.experience.help': '“¿Qué experiencia tiene con personas que tienen una inquietud como la mía?”',
  'booking.therapists.couples.label': 'Parejas y secretos',
  'booking.therapists.couples.help': '“¿Atiende a parejas? Si le cuento algo a solas, ¿se lo va a decir a mi pareja?”',
  'booking.therapists.place.label': 'Dónde y cuándo',
  'booking.therapists.place.help':
    '“¿Dónde está su consultorio, qué horario tiene y es fácil entrar?” “Si nos vemos por video o hablamos por teléfono: ¿el medio es privado, y su permiso para ejercer vale donde yo voy a estar?”',
  'booking.therapists.plan.label': 'Cómo trabaja',
  'booking.therapists.plan.help':
    '“¿Cómo trabaja? ¿Cuánto dura cada sesión, y con qué frecuencia nos veríamos? ¿Cuánto tiempo podría durar la terapia?”',
  'booking.therapists.fees.label': 'Precio',
  'booking.therapists.fees.help':
    '“¿Cuánto cuesta cada sesión? ¿Tiene precios más bajos, o según los ingresos? ¿Me puede dar por escrito el total probable? ¿Qué pasa si tengo que cancelar o cambiar una cita?”',
  'booking.therapists.insurance.label': 'Seguro de salud',
  'booking.therapists.insurance.help':
    '“¿Acepta mi seguro o mi sistema de salud? ¿Qué parte pagaría yo? Si le cobra a mi seguro de salud, ¿qué va a decir? ¿Va a nombrar una enfermedad?”',
  'booking.therapists.messages.label': 'Mensajes',
  'booking.therapists.messages.help': '“¿Cómo se va a comunicar conmigo, y puede no dejar mensajes?”',
  'booking.therapists.bill.label': 'Nombre en la factura',
  'booking.therapists.bill.help':
    '“¿Qué nombre aparece en la factura, en el estado de cuenta del banco y en la carta del seguro, y quién la recibe?”',
  'booking.therapists.video.label': 'Un lugar donde nadie me oiga',
  'booking.therapists.video.help':
    'Una pregunta para usted: si es por video, ¿dónde puede hablar sin que nadie le oiga?',
  'booking.therapists.notes.label': 'Cómo me sentí, y notas',
  'booking.therapists.notes.help': '¿Le respondió con palabras sencillas? ¿Se sintió a gusto?',
  'booking.therapists.next.label': '¿Y ahora?',
  'booking.therapists.next.option.callBack': 'Volver a llamar',
  'booking.therapists.next.option.book': 'Pedir cita',
  'booking.therapists.next.option.notForMe': 'No es para mí',
} as const satisfies Translated<typeof english>
