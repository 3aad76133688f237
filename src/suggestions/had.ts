/**
 * Questions that ask whether something is worth a try are not offered to who had it already, as if nobody had listened:
 * whether it was picked, or stands in their own words, in English or in Spanish, whatever the screen speaks.
 */
import { isFound } from './found'
import type { OptionOf } from './ids'
import { listedMedicines } from './medicineList'
import { plain } from './plain'
import type { Reader } from './reader'
import type { QuestionId } from '../steps/questions/questionBank'

interface Thing {
  /** As a thing that was tried, and who gives it. */
  kinds: readonly OptionOf<'tried.things', 'kind'>[]
  people: readonly (OptionOf<'tried.people', 'kind'> & OptionOf<'team.list', 'role'>)[]
  /** What it is called, in small letters without accents. */
  named: RegExp
  /** Said elsewhere, by a choice. */
  elsewhere?: (read: Reader) => boolean
}

const ASKED_ABOUT: Readonly<Partial<Record<QuestionId, Thing>>> = {
  // Ways to relax, or to stay in the moment.
  tx6: {
    kinds: ['exercise', 'mindful'],
    people: [],
    named:
      /mindful|meditat(?:e|ed|ion|ing)\b|(?:relaxation|breathing) (?:exercise|technique|training)|\byoga\b|atencion plena|\bmedit(?:o|e|ar|aba|acion|ando)\b|(?:ejercicios|tecnicas) (?:de )?(?:relajacion|respiracion)/g,
  },
  // Pelvic floor therapy.
  tx7: {
    kinds: ['pelvicPt'],
    people: ['pelvicPt'],
    named:
      /pelvic(?:[ -]floor)? (?:(?:physical|physio) ?)?(?:therap(?:y|ist)|physio|pt\b|rehab)|(?:therap(?:y|ist)|physio\w*|\bpt) (?:for|on|of) (?:my |the )?pelvi|(?:terapi|terapeut|fisio|rehabilitacion)\w* (?:(?:de|del|para|en) )?(?:(?:el|mi) )?(?:(?:piso|suelo) )?pelvi/g,
    elsewhere: (read) => isFound(read.chose('body.pelvic.signs', ['pt'])),
  },
  // Medicine as part of the answer.
  tx9: {
    kinds: ['pill', 'hormone', 'injection'],
    people: [],
    named: /viagra|sildenafil|cialis|tadalafil|levitra|vardenafil|flibanserin|bremelanotid|alprostadil/g,
    elsewhere: (read) =>
      listedMedicines(read).some(({ forSex, item }) => forSex && !isFound(item.chose('status', ['planned']))),
  },
}

/** Before its name in the clause: it was not had (yet), but advised, wished for, wondered about, or waited for. */
const NOT_HAD =
  /(?:\b(?:not|never|no|nunca|jamas|tampoco)\b|n't\b)(?! (?:really |me )?(?:ha |han )?(?:help|work|ayud|sirv|funcion))|\b(?:without|sin|would|could|should|might|if|whether|want|wish|hope|hoping|plan|planning|consider\w*|wonder\w*|about|wait\w*|suggest\w*|recommend\w*|advis\w*|refer\w*|quiero|quisiera|querria|podria|deberia|espera\w*|pienso|pensando|recom\w*|sugi\w*|suger\w*|aconsej\w*|deriv\w*|sobre)\b/

/** As many words before a name may still be about it. */
const NEAR = 6

const CLAUSES = /[.,:;!?()\n]+|\b(?:but|then|pero|luego|despues)\b/

/** Whether own words say that it was had: they name it, and nothing near it in the same clause says that it was not. */
const saysHad = (clauses: readonly string[], named: RegExp): boolean =>
  clauses.some((clause) =>
    [...clause.matchAll(named)].some(({ index }) => {
      const before = clause.slice(0, index).trimEnd().split(/\s+/).slice(-NEAR).join(' ')
      return !NOT_HAD.test(before)
    }),
  )

/** All own words about what brings the person, and what was tried. */
const ownWords = (read: Reader): readonly string[] => [
  read.text('concerns.own.words'),
  read.text('concerns.now.why'),
  read.text('tried.results.tests'),
  read.text('tried.results.best'),
  ...read.items('tried.things').flatMap(({ text }) => [text('what'), text('note')]),
  ...read.items('tried.people').map(({ text }) => text('result')),
  ...read
    .items('details.story')
    .flatMap(({ text }) => [text('words'), text('around'), text('easierNote'), text('harderNote'), text('ideasNote')]),
]

function wasHad(read: Reader, { kinds, people, named, elsewhere }: Thing, clauses: readonly string[]): boolean {
  return (
    read.items('tried.things').some(({ chose }) => isFound(chose('kind', kinds))) ||
    read.items('tried.people').some(({ chose }) => isFound(chose('kind', people))) ||
    read.items('team.list').some(({ chose }) => isFound(chose('role', people))) ||
    elsewhere?.(read) === true ||
    saysHad(clauses, named)
  )
}

/** The questions about what was had. */
export function hadAlready(read: Reader): ReadonlySet<QuestionId> {
  // Once for all of them.
  const clauses = ownWords(read).flatMap((text) => (text === '' ? [] : plain(text).split(CLAUSES)))
  const had = Object.entries(ASKED_ABOUT).filter(([, thing]) => wasHad(read, thing, clauses))
  // The keys are those of the table above.
  return new Set(had.map(([question]) => question as QuestionId))
}
