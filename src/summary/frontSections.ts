/** What the front page says, section by section, before it is fitted to its lines. Built only from what may be shared. */
import { topicText } from '../form/topic'
import { say, sayOf } from '../i18n'
import { aloudKey, findGroup, findLine, lineKey } from './look'
import { fieldText, saysMore, valueText } from './phrases'
import type { OpeningState } from './opening'
import { words, type Text } from './paper'
import { topQuestions } from './questions'
import type { ShareableSummary } from './sharing'
import { afterLabel, below, beside, itemsInARow, under } from './twice'
import { sameOr, zipAll, zipIfAny, type Zip } from './zip'

import { bodyWords, concernSection, labelled, mustStand, signsEntry, withoutLabel, type Entry } from './frontEntries'
import { conditionTexts, inARow, operationTexts, peopleTexts, topicsInOrder, topicTexts, triedTexts } from './frontRows'
import { medicineEntries } from './frontMedicines'

export interface FrontSection {
  id: string
  heading: Text
  numbered?: true
  entries: readonly Entry[]
}

const zipEntry: Zip<Entry> = (first, again, tag) => {
  const fuller = zipIfAny(zipEntry, 'a fuller entry')(first.fuller, again.fuller, tag)
  return { ...zipAlone(first, again, tag), ...(fuller === undefined ? {} : { fuller }) }
}

const zipAlone: Zip<Entry> = (first, again, tag) => {
  const label = zipIfAny<Text>(beside, 'label of an entry')(first.label, again.label, tag)
  sameOr((first.items === undefined) === (again.items === undefined), 'items of an entry')
  const labelled = { ...first, ...(label === undefined ? {} : { label }) }
  if (first.items === undefined || again.items === undefined) {
    const zip = label === undefined ? under : afterLabel
    return { ...labelled, text: zip(first.text, again.text, tag) }
  }
  const items = zipAll(below, 'items of an entry')(first.items, again.items, tag)
  return { ...labelled, items, text: itemsInARow(items, first.separator) }
}

/** The same sections, said in two languages. */
export const zipSection: Zip<FrontSection> = (first, again, tag) => {
  sameOr(first.id === again.id, `section ${first.id} and ${again.id}`)
  return {
    ...first,
    heading: beside(first.heading, again.heading, tag),
    entries: zipAll(zipEntry, `entries of ${first.id}`)(first.entries, again.entries, tag),
  }
}

/** Among what the front page says whole: the opening words. */
const OPENING_SHOWN = 'opening|'

/** Own words that the opening says whole need not follow it. What is hoped for is looked for under its own heading. */
const SAID_ONCE: ReadonlySet<string> = new Set(['ownWords'])

/** Without what the opening words say, word for word and whole, where they stand above it whole. */
export function withoutRepeats(
  sections: readonly FrontSection[],
  opening: OpeningState,
  shown: ReadonlySet<string>,
): readonly FrontSection[] {
  if (opening.kind !== 'kept' || !shown.has(OPENING_SHOWN)) return sections
  const isRepeated = ({ covers }: Entry): boolean =>
    covers.length > 0 && covers.every((key) => opening.says.includes(key))
  return sections.map((section) =>
    SAID_ONCE.has(section.id)
      ? { ...section, entries: section.entries.filter((entry) => !isRepeated(entry)) }
      : section,
  )
}

export function frontSections(summary: ShareableSummary, opening: OpeningState): FrontSection[] {
  const ownWords = findLine(summary, 'concerns.own.words')
  const nothing = (groupId: string, part: string): Entry[] =>
    findGroup(summary, groupId)?.instead === 'none'
      ? [{ text: words(sayOf(`${groupId}.saidNone`)), part, covers: [`${groupId}|none`] }]
      : []
  return [
    {
      id: 'opening',
      heading: words(say('front.opening')),
      entries:
        opening.kind === 'kept'
          ? [{ text: opening.text, part: 'concerns', covers: [OPENING_SHOWN, ...opening.says] }]
          : [],
    },
    {
      id: 'ownWords',
      heading: words(say('front.ownWords')),
      entries: ownWords
        ? [
            {
              quote: true,
              text: valueText(ownWords.line, summary),
              part: 'concerns',
              covers: [lineKey(ownWords.block, ownWords.line)],
            },
          ]
        : [],
    },
    { id: 'concerns', heading: words(say('front.concerns')), numbered: true, entries: concernSection(summary) },
    {
      id: 'why',
      heading: words(say('front.whyNow')),
      entries: labelled(summary, ['concerns.now.why'], 'concerns').map(withoutLabel).map(mustStand),
    },
    {
      id: 'hopes',
      heading: words(say('front.hopes')),
      entries: [
        ...labelled(summary, ['goals.hopes.picked'], 'goals').map(withoutLabel).map(mustStand),
        ...labelled(summary, ['goals.words.own'], 'goals'),
        ...labelled(summary, ['goals.notWant.text'], 'goals'),
      ],
    },
    {
      id: 'talk',
      heading: words(say('front.talk')),
      // at least one of them, however full the page is
      entries: [
        ...labelled(summary, ['about.words.avoid'], 'talk').map(mustStand),
        ...labelled(summary, ['about.words.use'], 'talk'),
        ...bodyWords(summary),
        ...labelled(summary, ['about.comfort.helps', 'about.access.needs'], 'talk'),
        ...labelled(summary, ['limits.pace.pace', 'limits.signal.text', 'past.calm.helps'], 'talk'),
        ...inARow(summary, 'topics.picked', {
          label: say('front.topics'),
          says: topicTexts(summary),
          inOrder: topicsInOrder(summary),
          part: 'talk',
          canWait: true,
        }),
      ].map((entry, i) => (i === 0 ? mustStand(entry) : entry)),
    },
    {
      id: 'tried',
      heading: words(say('front.tried')),
      entries: [
        ...nothing('tried.things', 'tried'),
        ...inARow(summary, 'tried.things', {
          says: triedTexts(summary),
          part: 'tried',
        }),
      ],
    },
    {
      // People are no treatment: a friend in the row above would be read as one.
      id: 'people',
      heading: words(say('front.people')),
      entries: [
        ...nothing('tried.people', 'tried'),
        ...inARow(summary, 'tried.people', {
          says: peopleTexts(summary),
          part: 'tried',
          canWait: true,
        }),
      ],
    },
    {
      id: 'health',
      heading: words(say('front.health')),
      entries: [
        ...signsEntry(summary),
        ...labelled(summary, ['health.allergies.any', 'health.allergies.text'], 'medicines'),
        ...inARow(summary, 'health.conditions', {
          label: say('front.conditions'),
          says: conditionTexts(summary),
          part: 'health',
        }),
        ...inARow(summary, 'health.surgeries', {
          label: say('front.surgeries'),
          says: operationTexts(summary),
          part: 'health',
        }),
        ...(saysMore(summary, 'medicines.taking.any') ? labelled(summary, ['medicines.taking.any'], 'medicines') : []),
        ...medicineEntries(summary),
      ],
    },
    {
      id: 'questions',
      heading: words(say('front.questions')),
      numbered: true,
      entries: topQuestions(summary).map((block) => ({
        text: fieldText(summary, block, 'text'),
        part: 'questions',
        // "First" says when, whatever time was picked before it stood so high.
        covers: block.lines.map((line) => lineKey(block, line)),
      })),
    },
    {
      id: 'aloud',
      heading: words(say('front.aloud')),
      entries:
        summary.aloud.length === 0
          ? []
          : [
              {
                text: words([...new Set(summary.aloud.map(topicText))].join('; ')),
                part: 'talk',
                covers: summary.aloud.map(aloudKey),
              },
            ],
    },
  ]
}
