/**
 * People to talk to, by region. Names of services are names and are not translated; all other words stand in the
 * language files. A row is here only if its number was seen on the service's own page, or in a public record of 2026
 * that names the page it was checked on. Numbers change: docs/support-lines.md says how to check every row.
 */
export const REGIONS = ['us', 'ca', 'gbEng', 'gbSct', 'gbWls', 'gbNir', 'ie', 'au', 'nz', 'elsewhere'] as const
export type Region = (typeof REGIONS)[number]
/** '' as long as the person has not said where they are. */
export type RegionChoice = Region | ''

/** In the order in which they are shown. */
export const LINE_KINDS = ['crisis', 'sexualHarm', 'abuse', 'youth', 'indigenous', 'directory'] as const
export type LineKind = (typeof LINE_KINDS)[number]

interface Checked {
  /** The last day for which the number is known to have been right, `YYYY-MM-DD`; `YYYY-MM` when only the month is known. */
  readonly checked: string
  /**
   * `record`: a public record says that it looked at the named page on that day.
   * `storedPage`: a stored copy of the service's own page: of that day, or read on that day and maybe older. The page
   * then shows no date, since nobody can say on which day the number was last seen to be right.
   */
  readonly how: 'record' | 'storedPage'
  /** The page that was checked, as plain text. */
  readonly source: string
}

export interface SupportLine extends Checked {
  /** Names the row in the words (`supportLine.<id>.note`) and in the docs. */
  readonly id: string
  readonly regions: readonly Region[]
  readonly kind: LineKind
  readonly name: string
  /** A phone number as people write it. */
  readonly call?: string
  /** Where a text message goes, and the word to send when one is asked for. */
  readonly text?: { readonly to: string; readonly word?: string }
  /** An address without the protocol. */
  readonly site: string
  /** Day and night, every day. Left out where the source does not say so. */
  readonly always?: true
}

const UK = ['gbEng', 'gbSct', 'gbWls', 'gbNir'] as const
const ALL = REGIONS

export const SUPPORT_LINES: readonly SupportLine[] = [
  {
    id: 'us988',
    regions: ['us'],
    kind: 'crisis',
    name: '988 Suicide & Crisis Lifeline',
    call: '988',
    text: { to: '988' },
    site: '988lifeline.org',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: '988lifeline.org/faq',
  },
  {
    id: 'usCrisisText',
    regions: ['us'],
    kind: 'crisis',
    name: 'Crisis Text Line',
    text: { to: '741741', word: 'HOME' },
    site: 'www.crisistextline.org',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: 'crisistextline.org/text-us',
  },
  {
    id: 'usRainn',
    regions: ['us'],
    kind: 'sexualHarm',
    name: 'RAINN National Sexual Assault Hotline',
    call: '800-656-4673',
    text: { to: '64673', word: 'HOPE' },
    site: 'rainn.org',
    always: true,
    checked: '2026-11-22',
    how: 'storedPage',
    source: 'rainn.org/get-help/national-sexual-assault-hotline; the text number from public tables of 2026',
  },
  {
    id: 'usHotline',
    regions: ['us'],
    kind: 'abuse',
    name: 'National Domestic Violence Hotline',
    call: '800-799-7233',
    text: { to: '88788', word: 'START' },
    site: 'www.thehotline.org',
    always: true,
    checked: '2026-09-04',
    how: 'record',
    source: 'thehotline.org',
  },
  {
    id: 'usStrongHearts',
    regions: ['us'],
    kind: 'indigenous',
    name: 'StrongHearts Native Helpline',
    call: '844-762-8483',
    site: 'strongheartshelpline.org',
    always: true,
    checked: '2026-07-19',
    how: 'record',
    source: 'strongheartshelpline.org',
  },
  {
    id: 'ca988',
    regions: ['ca'],
    kind: 'crisis',
    name: '9-8-8: Suicide Crisis Helpline',
    call: '988',
    text: { to: '988' },
    site: '988.ca',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: '988.ca/get-help/what-to-expect',
  },
  {
    id: 'caKids',
    regions: ['ca'],
    kind: 'youth',
    name: 'Kids Help Phone',
    call: '1-800-668-6868',
    text: { to: '686868', word: 'CONNECT' },
    site: 'kidshelpphone.ca',
    always: true,
    checked: '2026-11-22',
    how: 'storedPage',
    source: 'kidshelpphone.ca/text-about-it; kidshelpphone.ca for the phone number',
  },
  {
    id: 'ukSamaritans',
    regions: UK,
    kind: 'crisis',
    name: 'Samaritans',
    call: '116 123',
    site: 'www.samaritans.org',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: 'samaritans.org/how-we-can-help/contact-samaritan/talk-us-phone',
  },
  {
    id: 'ukShout',
    regions: UK,
    kind: 'crisis',
    name: 'Shout',
    text: { to: '85258', word: 'SHOUT' },
    site: 'giveusashout.org',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: 'giveusashout.org/get-help',
  },
  {
    id: 'rapeCrisisEngWls',
    regions: ['gbEng', 'gbWls'],
    kind: 'sexualHarm',
    name: 'Rape Crisis England & Wales',
    call: '0808 500 2222',
    site: '247sexualabusesupport.org.uk',
    always: true,
    checked: '2026-06',
    how: 'record',
    source: '247sexualabusesupport.org.uk/faqs for age, area and hours; the number from a public record of June 2026',
  },
  {
    id: 'engRefuge',
    regions: ['gbEng'],
    kind: 'abuse',
    name: 'National Domestic Abuse Helpline (Refuge)',
    call: '0808 2000 247',
    site: 'www.nationaldahelpline.org.uk',
    always: true,
    checked: '2026-09-04',
    how: 'record',
    source: 'nationaldahelpline.org.uk',
  },
  {
    id: 'sctAbuse',
    regions: ['gbSct'],
    kind: 'abuse',
    name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
    call: '0800 027 1234',
    site: 'www.sdafmh.org.uk',
    always: true,
    checked: '2026-09-04',
    how: 'record',
    source: 'sdafmh.org.uk',
  },
  {
    id: 'wlsLiveFearFree',
    regions: ['gbWls'],
    kind: 'abuse',
    name: 'Live Fear Free',
    call: '0808 80 10 800',
    site: 'www.gov.wales/live-fear-free',
    always: true,
    checked: '2026-09-04',
    how: 'record',
    source: 'gov.wales/live-fear-free; GOV.UK prints another number',
  },
  {
    id: 'nirAbuse',
    regions: ['gbNir'],
    kind: 'abuse',
    name: 'Domestic and Sexual Abuse Helpline',
    call: '0808 802 1414',
    site: 'dsahelpline.org',
    always: true,
    checked: '2026-09-04',
    how: 'record',
    source: 'dsahelpline.org',
  },
  {
    id: 'ieSamaritans',
    regions: ['ie'],
    kind: 'crisis',
    name: 'Samaritans',
    call: '116 123',
    site: 'www.samaritans.org/samaritans-ireland',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: 'samaritans.org/samaritans-ireland',
  },
  {
    id: 'iePieta',
    regions: ['ie'],
    kind: 'crisis',
    name: 'Pieta',
    call: '1800 247 247',
    text: { to: '51444', word: 'HELP' },
    site: 'www.pieta.ie',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: 'pieta.ie/how-we-can-help/helpline',
  },
  {
    id: 'ieText',
    regions: ['ie'],
    kind: 'crisis',
    name: 'Text About It',
    text: { to: '50808', word: 'HELLO' },
    site: 'text50808.ie',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: 'text50808.ie',
  },
  {
    id: 'ieRapeCrisis',
    regions: ['ie'],
    kind: 'sexualHarm',
    name: 'National Rape Crisis Helpline',
    call: '1800 77 88 88',
    site: 'www.drcc.ie',
    always: true,
    checked: '2024-12-17',
    how: 'storedPage',
    source: 'drcc.ie, a page of that day',
  },
  {
    id: 'ieWomensAid',
    regions: ['ie'],
    kind: 'abuse',
    name: 'Women’s Aid',
    call: '1800 341 900',
    site: 'www.womensaid.ie',
    always: true,
    checked: '2026-09-04',
    how: 'record',
    source: 'womensaid.ie',
  },
  {
    id: 'auLifeline',
    regions: ['au'],
    kind: 'crisis',
    name: 'Lifeline',
    call: '13 11 14',
    text: { to: '0477 13 11 14' },
    site: 'www.lifeline.org.au',
    always: true,
    checked: '2026-09-09',
    how: 'record',
    source: 'lifeline.org.au/131114 and lifeline.org.au/text',
  },
  {
    id: 'auRespect',
    regions: ['au'],
    kind: 'sexualHarm',
    name: '1800RESPECT',
    call: '1800 737 732',
    site: 'www.1800respect.org.au',
    always: true,
    checked: '2026-09-04',
    how: 'record',
    source: '1800respect.org.au',
  },
  {
    id: 'nz1737',
    regions: ['nz'],
    kind: 'crisis',
    name: '1737, Need to Talk?',
    call: '1737',
    text: { to: '1737' },
    site: '1737.org.nz',
    always: true,
    checked: '2026-10-05',
    how: 'record',
    source: '1737.org.nz',
  },
  {
    id: 'nzRefuge',
    regions: ['nz'],
    kind: 'abuse',
    name: 'Women’s Refuge',
    call: '0800 733 843',
    site: 'womensrefuge.org.nz',
    always: true,
    checked: '2026-11-22',
    how: 'storedPage',
    source: 'womensrefuge.org.nz/get-help',
  },
  {
    id: 'findAHelpline',
    regions: ALL,
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

interface Emergency extends Checked {
  /** The number, or the numbers that lead to the same place. */
  readonly numbers: readonly string[]
}

const IN_THE_UK: Emergency = { numbers: ['999'], checked: '2026-09-09', how: 'record', source: 'nhs.uk' }

/** The number for an emergency. `elsewhere`: 112 works in the EU and many other places; the words say so. */
export const EMERGENCY: Readonly<Record<Region, Emergency>> = {
  us: { numbers: ['911'], checked: '2026-09-09', how: 'record', source: '911.gov; fcc.gov' },
  ca: {
    numbers: ['911'],
    checked: '2026-09-09',
    how: 'record',
    source: 'travel.gc.ca/assistance/emergency-assistance',
  },
  gbEng: IN_THE_UK,
  gbSct: IN_THE_UK,
  gbWls: IN_THE_UK,
  gbNir: IN_THE_UK,
  ie: { numbers: ['112', '999'], checked: '2026-09-09', how: 'record', source: 'gov.ie; 112.ie' },
  au: { numbers: ['000'], checked: '2026-09-09', how: 'record', source: 'infrastructure.gov.au/emergency-calls' },
  nz: { numbers: ['111'], checked: '2026-09-09', how: 'record', source: 'police.govt.nz/call-111' },
  elsewhere: { numbers: ['112'], checked: '2026-09-04', how: 'record', source: 'europa.eu' },
}
