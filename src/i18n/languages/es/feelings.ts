import type { Translated } from '../../message'
import type { feelings as english } from '../en/feelings'

/** The line on tender pages, true of the way of keeping that is in force; and the break. */
export const feelings = {
  'feelings.nothing':
    'Esto puede despertar emociones. Puede parar en cualquier momento. Nada se conserva cuando sale, a menos que usted elija guardarlo.',
  'feelings.visit':
    'Esto puede despertar emociones. Puede parar en cualquier momento. Sus palabras se borran cuando presiona “Salir rápido”, o tras {n} minutos sin uso.',
  'feelings.kept':
    'Esto puede despertar emociones. Puede parar en cualquier momento. Lo que escribe se guarda en este dispositivo, protegido con su contraseña.',
  'feelings.failed':
    'Esto puede despertar emociones. Puede parar en cualquier momento. Lo que escribió no se pudo guardar, pero sigue aquí mientras esta página esté abierta.',
  'feelings.break': 'Hacer una pausa',

  'break.words': 'Ahora no tiene que hacer nada.',
  'break.in': 'inhale…',
  'break.out': 'exhale…',
  'break.back': 'Volver a donde estaba',
} as const satisfies Translated<typeof english>
