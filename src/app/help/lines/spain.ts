import type { SupportLine } from './line'

export const spain: readonly SupportLine[] = [
  {
    id: 'es024',
    regions: ['es'],
    kind: 'crisis',
    name: 'Línea 024',
    call: '024',
    site: 'www.sanidad.gob.es/linea024/home.htm',
    always: true,
    checked: '2026-10-07',
    how: 'record',
    source: 'sanidad.gob.es/linea024/home.htm',
  },
  {
    id: 'es016',
    regions: ['es'],
    kind: 'abuse',
    name: '016',
    call: '016',
    site: 'violenciagenero.igualdad.gob.es',
    always: true,
    checked: '2026-10-07',
    how: 'record',
    source:
      'lamoncloa.gob.es/serviciosdeprensa/notasprensa/igualdad/Paginas/2026/telefono-016-que-es.aspx; what it is for from mugardos.gal',
  },
]
