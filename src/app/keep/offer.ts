/** The offer to keep, in a chunk of its own: most pages do without. */
import { lazyPage } from '../lazyPage'

export const OfferKeeping = lazyPage(async () => (await import('./OfferKeeping')).OfferKeeping, ['keep', 'ways'])
