import { REGIONS, type SupportLine } from './line'

export const everywhere: readonly SupportLine[] = [
  {
    id: 'findAHelpline',
    regions: REGIONS,
    kind: 'directory',
    name: 'Find A Helpline',
    site: 'findahelpline.com',
    checked: '2026-10-05',
    how: 'record',
    source: 'findahelpline.com',
  },
  {
    id: 'befrienders',
    regions: ['elsewhere'],
    kind: 'directory',
    name: 'Befrienders Worldwide',
    site: 'befrienders.org',
    checked: '2026-11-22',
    how: 'storedPage',
    source: 'befrienders.org/what-we-do',
  },
]
