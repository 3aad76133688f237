import { useId, type Ref } from 'react'
import { say, sayOf } from '../../i18n'
import { Select } from '../../ui/Select'
import { emergencyNumber, emergencyNumbers, numberWords } from './emergency'
import { CallLink, LineList } from './LineList'
import { AGE_BANDS, linesFor, type AgeBand } from './linesFor'
import { RegionSelect, type RegionProps } from './RegionSelect'
import type { RegionChoice } from './supportLines'
import '../../form/form.css'
import './help.css'

export interface SupportLinesProps extends RegionProps {
  ageBand: AgeBand
  onAgeBand: (ageBand: AgeBand) => void
  headingRef?: Ref<HTMLHeadingElement>
}

const Emergency = ({ region }: { region: RegionChoice }) => {
  const numbers = emergencyNumbers(region)
  return (
    <section className="line-group" aria-labelledby="support-emergency">
      <h2 id="support-emergency">{say('support.kind.emergency')}</h2>
      <p>{say('safety.notEmergency', { emergencyNumber: emergencyNumber(region) })}</p>
      {numbers.length > 0 && (
        <p className="line-links">
          {numbers.map((one) => (
            <CallLink
              key={one.number}
              number={one.number}
              words={numberWords(one)}
              name={say('support.kind.emergency')}
            />
          ))}
        </p>
      )}
      {region === '' && <p>{say('support.emergency.chooseNote')}</p>}
      {region === 'elsewhere' && <p>{say('support.emergency.elsewhereNote')}</p>}
      <p>{say('safety.child', { emergencyNumber: emergencyNumber(region) })}</p>
    </section>
  )
}

const AgeSelect = ({ ageBand, onAgeBand }: Pick<SupportLinesProps, 'ageBand' | 'onAgeBand'>) => (
  <Select
    id={useId()}
    label={say('support.age.label')}
    hint={say('support.age.help')}
    value={ageBand}
    options={[
      { id: '', label: say('support.age.none') },
      ...AGE_BANDS.map((band) => ({ id: band, label: sayOf(`support.age.${band}`) })),
    ]}
    onChange={(picked) => onAgeBand(AGE_BANDS.find((band) => band === picked) ?? '')}
  />
)

/** "Talk to someone now": the emergency number first, then people, by region. The same page for everyone. */
export function SupportLines({ region, onRegion, ageBand, onAgeBand, headingRef }: SupportLinesProps) {
  return (
    <article className="help-page wide">
      <h1 tabIndex={-1} ref={headingRef}>
        {say('support.title')}
      </h1>
      <p>{say('support.intro')}</p>
      <Emergency region={region} />
      <div className="help-choices">
        <RegionSelect id={useId()} region={region} onRegion={onRegion} />
        <AgeSelect ageBand={ageBand} onAgeBand={onAgeBand} />
      </div>
      {ageBand === 'under18' && <p>{say('safety.under18')}</p>}
      {linesFor(region, ageBand).map(({ kind, lines }) => (
        <section className="line-group" key={kind} aria-labelledby={`support-${kind}`}>
          <h2 id={`support-${kind}`}>{sayOf(`support.kind.${kind}`)}</h2>
          <LineList lines={lines} />
        </section>
      ))}
      <p>{say('safety.numbers')}</p>
      <p>{say('support.siteNote')}</p>
    </article>
  )
}
