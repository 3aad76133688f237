/** In which form a medicine is taken, as it stands beside a name: a gel is not an injection. Tablets and capsules tell nothing. */

const FORM = [
  'gel|cream|ointment|patch(?:es)?|spray|drops|foam|lotion|ring|injections?|shots?|suppositor(?:y|ies)|implant',
  'crema|pomada|ungüento|parches?|gotas|espuma|loción|anillo|inyecci(?:ón|ones)|inyectable|óvulos?|supositorios?|implante',
].join('|')
/** "Vaginal cream", "gel tópico". */
const WHERE =
  'vaginal|nasal|oral|topical|tópic[oa]|rectal|transdermal|transdérmic[oa]|cutáne[oa]|skin|eye|ear|íntim[oa]|oftálmic[oa]'
const PHRASE = `(?:(?:${WHERE})[ \\t]+)?(?:${FORM})(?:[ \\t]+(?:${WHERE}))?`

/** How a form leads up to a name, and how it follows one: the same in the middle of a line and in a field. */
const UP_TO_NAME = `${PHRASE}[ \\t]+(?:(?:de|of|con|with)[ \\t]+)?`
const AFTER_NAME = `(?:[ \\t]+|-)(?:en[ \\t]+)?${PHRASE}`

/** In a line whose name is known: what stands before it, and behind it. */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${UP_TO_NAME}$`, 'iu')
const BEHIND = new RegExp(`^${AFTER_NAME}(?![\\p{L}\\p{N}])`, 'iu')
/** In a field that holds a name, or the beginning of one, and nothing else. */
const LEADING = new RegExp(`^[ \\t]*${UP_TO_NAME}(?=\\p{L})`, 'iu')
const TRAILING = new RegExp(`(?<=\\p{L}\\)?)${AFTER_NAME}[ \\t]*$`, 'iu')
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORM})(?![\\p{L}\\p{N}])`, 'iu')

/** Cuts what was typed at its form: "gel de " and "testost"; "testost" and " gel". */
export function splitAtForm(typed: string): { before: string; name: string; behind: string } {
  const before = LEADING.exec(typed)?.[0] ?? ''
  const rest = typed.slice(before.length)
  const behind = before === '' ? (TRAILING.exec(rest)?.[0] ?? '') : ''
  return { before, name: rest.slice(0, rest.length - behind.length), behind }
}

/** The name with the form that stands right before or behind it in a text, as it is written there. */
export function withForm(text: string, name: string): string {
  const at = text.indexOf(name)
  if (at < 0 || name === '') return name
  const end = at + name.length
  const before = BEFORE.exec(text.slice(0, at))?.[0] ?? ''
  const behind = before === '' ? (BEHIND.exec(text.slice(end))?.[0] ?? '') : ''
  return `${before}${name}${behind}`
}

/** Whether a text says in which form something is taken. */
export const saysForm = (text: string): boolean => ANY.test(text)

const CREAM = /gel|cream|ointment|foam|lotion|crema|pomada|ungüento|espuma|loción/iu
const INJECTION = /injection|shot|inyec/iu

/** Whether what is written is put on the skin, or injected; undefined for any other form, and for none. */
export function inWhichForm(text: string): 'cream' | 'injection' | undefined {
  const form = ANY.exec(text)?.[0] ?? ''
  return CREAM.test(form) ? 'cream' : INJECTION.test(form) ? 'injection' : undefined
}
