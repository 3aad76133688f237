import type { Translated } from '../../../message'
import type { start as english } from '../../en/steps/start'

export const start = {
  'start.title': 'Antes de empezar',
  'start.purpose': 'Vea cómo funciona, y elija la versión corta o la completa.',
  'start.intro':
    'Omita lo que quiera. Pare cuando quiera. Lo que escribe se queda en este navegador. No tenemos ningún servidor que pueda recibirlo. Esta herramienta no da consejos médicos.',
  'start.way.name': 'Antes de empezar',
  'start.way.sharedDevice.label': '¿Alguien más usa este dispositivo?',
  'start.way.sharedDevice.option.justMe': 'Solo yo',
  'start.way.sharedDevice.option.shared': 'Otras personas también lo usan',
  'start.way.sharedDevice.option.watched': 'Puede que alguien revise lo que hago',
  'start.way.sharedDevice.option.preferNot': 'Prefiero no responder',
  'start.way.version.label': '¿Cuánto quiere contestar?',
  'start.way.version.help': 'Puede cambiar después y conservar lo que escribió.',
  'start.way.version.option.quick': 'Versión corta: de 10 a 30 minutos',
  'start.way.version.option.full': 'Versión completa: una hora o más',
} as const satisfies Translated<typeof english>
