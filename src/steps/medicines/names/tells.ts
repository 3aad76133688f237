/** What kind of thing a name is, where the text is a known name with its form, its dose and how often, and nothing more. */
import { inWhichForm, splitAtForm } from '../forms'
import type { MedicineName, MedicineNames } from './load'
import { isInjected } from './oneForm'

/** "50 mg", "0.05 %", "100 mcg/h". */
const DOSE = /\s+\d[\d.,]*\s*(?:%|[\p{L}µ]{1,12}\.?(?:\/\s*\p{L}+)?)?\s*$/u

/** A medicine, as against herbs and what is eaten besides. */
const IS_MEDICINE: ReadonlySet<MedicineName['kind']> = new Set(['prescription', 'otc'])

/**
 * How it was come by no name says where it is often bought, or a friend's. What is got by prescription alone is that: it was
 * offered with this word.
 */
const asMedicine = ({ kind, medicineClass }: MedicineName): string | undefined =>
  kind === 'otc' || medicineClass === 'pde5' ? undefined : kind

const LUBRICANT = /lubricant/u

function asTried(found: MedicineName, typed: string): string {
  if (found.kind === 'hormone') return 'hormone'
  if (!IS_MEDICINE.has(found.kind)) return 'herbal'
  if (LUBRICANT.test(found.name)) return 'cream'
  return isInjected(found) ? 'injection' : (inWhichForm(typed) ?? 'pill')
}

/** By the choice that is told, `step.group.field`. */
const TELLS: Readonly<Record<string, (found: MedicineName, typed: string) => string | undefined>> = {
  'medicines.list.kind': asMedicine,
  'tried.things.kind': asTried,
}

/**
 * As `Suggester.tells`.
 * @param nameIn the name in a line that says a name, a dose and how often, and nothing more
 */
export function tellsFor(
  { whole }: Pick<MedicineNames, 'whole'>,
  nameIn: (typed: string) => string | undefined,
): (choice: string, typed: string) => string | undefined {
  return (choice, typed) => {
    const text = typed.trim()
    const bare = (said: string) => splitAtForm(said.replace(DOSE, '')).name
    const found = whole(text) ?? whole(bare(text)) ?? whole(bare(nameIn(text) ?? ''))
    return found === null ? undefined : TELLS[choice]?.(found, text)
  }
}
