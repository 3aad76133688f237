import { say, sayOf } from '../../i18n'
import { announce } from '../../ui/LiveRegion'
import { Select } from '../../ui/Select'
import { placesInOrder } from './placesInOrder'
import { REGIONS, type RegionChoice } from './supportLines'

export interface RegionProps {
  region: RegionChoice
  onRegion: (region: RegionChoice) => void
}

/** Asked in place, next to the lines that it changes. */
export const RegionSelect = ({ id, region, onRegion }: RegionProps & { id: string }) => (
  <Select
    id={id}
    label={say('support.region.label')}
    hint={say('support.region.help')}
    value={region}
    options={[
      { id: '', label: say('support.region.none') },
      ...[...placesInOrder(navigator.languages), 'elsewhere' as const].map((one) => ({
        id: one,
        label: sayOf(`support.region.${one}`),
      })),
    ]}
    onChange={(picked) => {
      const next = REGIONS.find((one) => one === picked) ?? ''
      onRegion(next)
      if (next !== '') announce(say('support.changed', { place: sayOf(`support.region.${next}`) }))
    }}
  />
)
