/** What the steps show of keeping, in a chunk of its own: most pages do without. */
import { lazyPage } from '../lazyPage'

export const OfferKeeping = lazyPage(async () => (await import('./OfferKeeping')).OfferKeeping, ['keep', 'ways'])
export const StartNote = lazyPage(async () => (await import('./StartNote')).StartNote, ['keep'])
