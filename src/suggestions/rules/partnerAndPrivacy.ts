/** Who comes, who knows, and what stays between the person and the therapist. */
import { concern } from '../concerns'
import { allOf, anyOf } from '../found'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import type { Found } from '../suggestion'

const WITH_PARTNER = ['partner', 'married', 'together', 'apart', 'poly', 'open', 'several'] as const

/** Others use this device or check it, or a partner does not know. */
const mustStayUnnoticed = (read: Reader): Found =>
  anyOf(
    read.chose('start.way.sharedDevice', ['shared', 'watched']),
    ...read.items('relationships.partners').map((item) => item.chose('knows', ['no', 'notYet'])),
  )

export const PARTNER_AND_PRIVACY: readonly Rule[] = [
  {
    id: 'R26',
    when: 'not sure who will come, or a mix; or alone, and there is a partner',
    reason: 'Some people do best alone, some together, some with a mix. The therapist can help to choose.',
    sources: ['whatIs', 'directory'],
    suggests: ['pa1', 'pa3'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('visit.attend.who', ['unsure', 'mix']),
        allOf(read.chose('visit.attend.who', ['alone']), read.chose('relationships.status.fit', WITH_PARTNER)),
      ),
  },
  {
    id: 'R27',
    when: 'a partner will come, or something should not come up in front of one',
    reason: 'Many therapists who see couples have a rule about secrets. Ask before you share one.',
    sources: ['secrets'],
    suggests: ['pa3', 'pa4', 'pa5'],
    boxes: [],
    fires: (read) =>
      anyOf(read.chose('visit.attend.who', ['partner', 'partners']), read.said('limits.partnerThere.text')),
  },
  {
    id: 'R28',
    when: 'a partner does not know about the visit, or it is hard for them',
    reason: 'You can begin without a partner.',
    sources: ['whatIs'],
    suggests: ['pa6', 'pa7'],
    boxes: [],
    fires: (read) =>
      anyOf(...read.items('relationships.partners').map((item) => item.chose('knows', ['no', 'worried']))),
  },
  {
    id: 'R30',
    when: 'more than one partner, or opening up',
    reason: 'Many therapists have had little training in this. It is fair to ask.',
    sources: ['manyPartners'],
    suggests: ['id7', 'pa8'],
    boxes: [],
    fires: (read) =>
      anyOf(read.chose('relationships.status.fit', ['poly', 'open', 'several']), concern(read, 'openRel')),
  },
  {
    id: 'R49',
    when: 'closeness after an affair',
    reason: 'Closeness after an affair is a common reason to come.',
    sources: ['directory'],
    suggests: ['pa9', 'pa5'],
    boxes: [],
    fires: (read) =>
      anyOf(concern(read, 'affair'), ...read.items('life.changes').map((item) => item.chose('what', ['affair']))),
  },
  {
    id: 'R56',
    when: 'under 18, as said on the support pages',
    reason: 'Rules on privacy for young people differ by place.',
    sources: ['directory'],
    suggests: ['pr7', 'pr1'],
    boxes: ['under18Card'],
    fires: (read) =>
      // Asked beside the way and kept in memory: it rests on no answer that could be shown.
      read.setting.ageBand === 'under18' ? [] : null,
  },
  {
    id: 'R57',
    when: 'the therapist may talk with someone of my care team',
    reason: 'Sharing needs written consent, and you decide what is shared.',
    sources: ['therapist'],
    suggests: ['pr5', 'me5'],
    boxes: [],
    fires: (read) => anyOf(...read.items('team.list').map((item) => item.chose('contact', ['yes', 'askFirst']))),
  },
  {
    id: 'R60',
    when: 'single, dating or no wish for a relationship, and no partner will come',
    reason: 'Sex therapy is for single people too.',
    sources: ['directory'],
    suggests: ['pa10'],
    boxes: [],
    fires: (read) =>
      read.chose('visit.attend.who', ['partner', 'partners']) === null
        ? read.chose('relationships.status.fit', ['single', 'dating', 'noWish'])
        : null,
  },
  {
    id: 'R63',
    when: 'others use this device or check it, or a partner does not know (beyond the sixty-two)',
    reason:
      'A message, a bill or a voice through a wall can tell someone of the visit. It is fair to settle this before booking.',
    sources: ['techSafety'],
    suggests: ['lo11', 'fe7'],
    boxes: [],
    fires: mustStayUnnoticed,
  },
  {
    id: 'R64',
    when: 'the same as R63, unless they meet in person (beyond the sixty-two)',
    reason: 'A voice through a wall can tell someone of the visit, where it is by video.',
    sources: ['techSafety'],
    suggests: ['lo12'],
    boxes: [],
    fires: (read) => (read.chose('visit.booking.place', ['inPerson']) === null ? mustStayUnnoticed(read) : null),
  },
]
