/** Brings what will be needed while there is a line, so that the rest of the way works without one. */
import { derive } from '../drafts/kdf'
import { offeredWords } from '../drafts/passphrase'
import { loadAllWords } from '../i18n'
import { screenLanguage } from '../i18n/screen'
import { warmLetters } from '../pdf/client'
import { loadAllPages } from './lazyPage'
import { isLeaving } from './leaving/leaveQuickly'
import { loadEngine } from './suggest/engine'

/** One letter of each script, and one of the signs: the paper's worker loads the font for it. */
const USUAL = 'Aא ا अ ก ★'
const EAST_ASIAN = { ja: '。日あ', ko: '한漢', 'zh-Hant': '個', zh: '个' } as const
const EMOJI = '🙂'

/** The fonts for Chinese, Japanese or Korean are large; they come ahead only where the browser speaks such a language. */
export function lettersFor(languages: readonly string[]): string {
  const asked = languages.flatMap((tag) => {
    if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return [EAST_ASIAN['zh-Hant']]
    const own = Object.entries(EAST_ASIAN).find(([language]) => tag.toLowerCase().split('-')[0] === language)
    return own ? [own[1]] : []
  })
  return [...new Set([USUAL, ...asked])].join(' ')
}

const ALL_LETTERS = [USUAL, ...Object.values(EAST_ASIAN), EMOJI].join(' ')

/** What is behind a passphrase: its worker, and the words that are offered. The cheapest lock there is brings the files. */
const loadLocks = (): Promise<unknown> =>
  Promise.all([
    import('../drafts/keeper'),
    import('../drafts/passphraseLock'),
    offeredWords(screenLanguage()),
    derive('warm', new Uint8Array(16), { m: 8192, t: 1, p: 1 }),
  ])

const loadSuggesters = async (): Promise<unknown> => {
  const { SUGGESTERS } = await import('../steps/suggesters')
  return Promise.all(Object.values(SUGGESTERS).map((load) => load()))
}

const loadOpening = async (): Promise<unknown> => (await import('./reopen/openPdf')).openingParts()

const PARTS: readonly (() => Promise<unknown>)[] = [loadAllWords, loadLocks, loadOpening, loadEngine, loadSuggesters]

type Turn = () => Promise<void>

async function warm(letters: string, turn: Turn): Promise<boolean> {
  try {
    await loadAllPages(turn)
    for (const load of PARTS) {
      await turn()
      await load()
    }
    await turn()
    // Somebody may have left meanwhile: then no worker starts any more.
    return isLeaving() ? false : await warmLetters(letters)
  } catch {
    return false
  }
}

/**
 * What nearly everybody needs.
 * @param turn waited for before each part
 * @returns false when something did not come
 */
export const warmUsual = (turn: Turn): Promise<boolean> => warm(lettersFor(navigator.languages), turn)

/** Everything, also the large fonts (about 5 MB): "make everything work offline". @returns false when something did not come */
export const warmEverything = (): Promise<boolean> => warm(ALL_LETTERS, () => Promise.resolve())
