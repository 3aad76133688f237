/** Groups of questions that bring a form of their own, in parts that come only when they are opened. */
import type { SpecialGroups } from '../form/StepContext'
import { PasteGroup } from '../steps/medicines/paste/PasteGroup'
import { lazyPage } from './lazyPage'

const PastePlace = lazyPage(async () => (await import('../steps/medicines/paste/PastePlace')).PastePlace, ['paste'])

export const SPECIAL_GROUPS: SpecialGroups = {
  'medicines.pasted': () => <PasteGroup Place={PastePlace} />,
}
