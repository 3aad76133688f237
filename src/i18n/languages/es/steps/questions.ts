import type { Translated } from '../../../message'
import type { questions as english } from '../../en/steps/questions'

export const questions = {
  'questions.title': 'Sus preguntas',
  'questions.purpose': 'Elija preguntas, agregue las suyas y póngalas en orden.',
  'questions.why':
    'Con los nervios es fácil olvidar una pregunta. Usted tiene derecho a preguntar lo que quiera, y a recibir una respuesta clara.',
  'questions.topic': 'Una pregunta',
  'questions.list.name': 'Mis preguntas',
  'questions.list.item': 'Pregunta {n}',
  'questions.list.label': '¿Qué preguntas le gustaría hacer?',
  'questions.list.paper': 'Mis preguntas',
  'questions.list.text.label': '¿Cuál es la pregunta?',
  'questions.list.text.paper': 'Pregunta',
  'questions.list.text.column': 'Pregunta',
  'questions.list.when.label': '¿Cuándo quiere hacerla?',
  'questions.list.when.paper': 'Cuándo quiero hacerla',
  'questions.list.when.column': 'Cuándo',
  'questions.list.when.option.before': 'Antes de pedir cita',
  'questions.list.when.said.before': 'antes de pedir cita',
  'questions.list.when.option.first': 'En la primera cita',
  'questions.list.when.said.first': 'en la primera cita',
  'questions.list.when.option.later': 'Más adelante',
  'questions.list.when.said.later': 'más adelante',
} as const satisfies Translated<typeof english>
