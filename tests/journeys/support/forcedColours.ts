/**
 * What is left where a person's own few colours replace all others (Windows' contrast themes): grounds and shadows are gone, so
 * edges, ticks and rings must tell what can be used, what is chosen and where one is.
 */
import { expect, type Page } from '@playwright/test'
import { unseenStops } from './zoom'

/** Fields, buttons and options whose edge is not there all around, or is not seen on its ground. */
function findEdgeless(): string[] {
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const ground = getComputedStyle(document.body).backgroundColor
  /** Of a colour on the ground of the page: some are let through by half. */
  const luminance = (colour: string): number => {
    if (probe === null) return 0
    for (const one of [ground, colour]) {
      probe.fillStyle = one
      probe.fillRect(0, 0, 1, 1)
    }
    const line = (c = 0): number => (c / 255 <= 0.04045 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4)
    const [red, green, blue] = probe.getImageData(0, 0, 1, 1).data
    return 0.2126 * line(red) + 0.7152 * line(green) + 0.0722 * line(blue)
  }
  const isSeen = (colour: string): boolean => {
    const [ink, under] = [luminance(colour), luminance(ground)]
    return (Math.max(ink, under) + 0.05) / (Math.min(ink, under) + 0.05) >= 3
  }
  const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const withEdges = root.querySelectorAll<HTMLElement>(
    '.button, .option, select, textarea, input:not([type=radio], [type=checkbox], [type=file], [type=hidden])',
  )
  return [...withEdges]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).clipPath === 'none')
    .flatMap((one) => {
      const style = getComputedStyle(one)
      const sides = ['top', 'right', 'bottom', 'left'].map((side) => ({
        width: style.getPropertyValue(`border-${side}-width`),
        colour: style.getPropertyValue(`border-${side}-color`),
      }))
      const gap = sides.find(({ width, colour }) => Number.parseFloat(width) < 1 || !isSeen(colour))
      return gap === undefined
        ? []
        : [`no edge all around (${gap.width} ${gap.colour}): ${one.outerHTML.slice(0, 140)}`]
    })
}

interface Place {
  name: string
  x: number
  y: number
  width: number
  height: number
}

/** Where things stand whose state is drawn, and where they stand when it is turned round. */
interface Turned {
  before: Place[]
  after: Place[]
}

declare global {
  interface Window {
    turnBack?: () => void
  }
}

/**
 * Marks what has a state: boxes, radios, and what an attribute says of others. Nothing of the app hears of it: only the
 * properties change that style sheets and the browser draw by.
 */
function turnRound(): Turned {
  const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const isSeen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true })
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]')].filter(isSeen)
  const wasChecked = boxes.map((box) => box.checked)
  const states = ['aria-current', 'aria-selected', 'aria-pressed', 'aria-invalid', 'aria-disabled']
  const marked = states.flatMap((state) =>
    [...root.querySelectorAll(`[${state}]:not([${state}=false])`)]
      .filter(isSeen)
      .map((element) => ({ element, state, value: element.getAttribute(state) ?? '' })),
  )
  const placeOf = (element: Element): Place => {
    const { x, y, width, height } = (element.closest('.option') ?? element).getBoundingClientRect()
    const name = `${element.matches(':checked') ? 'ticked ' : ''}${(element.closest('.option') ?? element).outerHTML.slice(0, 140)}`
    return { name, x: x + scrollX, y: y + scrollY, width, height }
  }
  // Some stand in lists that scroll by themselves.
  for (const { element } of marked) element.scrollIntoView({ block: 'nearest' })
  window.scrollTo(0, 0)
  const all = [...boxes, ...marked.map(({ element }) => element)]
  const before = all.map(placeOf)

  for (const box of boxes) if (box.type === 'checkbox') box.checked = !box.checked
  for (const name of new Set(boxes.filter(({ type }) => type === 'radio').map((radio) => radio.name))) {
    const group = boxes.filter((radio) => radio.type === 'radio' && radio.name === name)
    const chosen = group.findIndex(({ checked }) => checked)
    const next = group[(chosen + 1) % group.length]
    if (next !== undefined) next.checked = true
  }
  for (const { element, state } of marked) element.removeAttribute(state)
  window.turnBack = () => {
    boxes.forEach((box, at) => (box.checked = wasChecked[at] ?? false))
    for (const { element, state, value } of marked) element.setAttribute(state, value)
    delete window.turnBack
  }
  const after = all.map(placeOf)
  const hasTurned = (at: number): boolean => {
    const box = boxes[at]
    return box === undefined || box.checked !== wasChecked[at]
  }
  return { before: before.filter((_, at) => hasTurned(at)), after: after.filter((_, at) => hasTurned(at)) }
}

interface Pictures {
  whole: string
  /** In a picture of a whole long page, what sticks to an edge of the window stands anywhere. */
  inSight: string
}

/** Fewer pixels than this that are told apart by 3 to 1 are no mark: a radio's dot has more. */
const LEAST_PIXELS = 24

/** The places that look the same in two pictures. The page itself reads the pictures: there is no other reader here. */
async function findAlike([least, one, other, { before, after }]: readonly [
  number,
  Pictures,
  Pictures,
  Turned,
]): Promise<string[]> {
  const read = async (picture: string): Promise<OffscreenCanvasRenderingContext2D> => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('No canvas to read a picture with.')
    context.drawImage(bitmap, 0, 0)
    return context
  }
  const line = (c: number): number => (c / 255 <= 0.04045 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4)
  const luminances = (context: OffscreenCanvasRenderingContext2D, { x, y }: Place, width: number, height: number) => {
    const { data } = context.getImageData(Math.round(x), Math.round(y), width, height)
    return Array.from(
      { length: width * height },
      (_, at) =>
        0.2126 * line(data[at * 4] ?? 0) + 0.7152 * line(data[at * 4 + 1] ?? 0) + 0.0722 * line(data[at * 4 + 2] ?? 0),
    )
  }
  const readBoth = async ({ whole, inSight }: Pictures) => ({ whole: await read(whole), inSight: await read(inSight) })
  const [first, second] = [await readBoth(one), await readBoth(other)]
  return before.flatMap((place, at) => {
    const then = after[at] ?? place
    const width = Math.max(1, Math.round(Math.min(place.width, then.width)))
    const height = Math.max(1, Math.round(Math.min(place.height, then.height)))
    const which = Math.max(place.y + height, then.y + height) < innerHeight ? 'inSight' : 'whole'
    const [old, now] = [luminances(first[which], place, width, height), luminances(second[which], then, width, height)]
    const changed = old.filter((ink, i) => {
      const ground = now[i] ?? ink
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) >= 3
    })
    return changed.length < least ? [`looks the same in another state (${changed.length} px): ${place.name}`] : []
  })
}

const picture = async (page: Page, fullPage: boolean): Promise<string> =>
  (await page.screenshot({ fullPage, caret: 'hide', scale: 'css' })).toString('base64')

async function pictures(page: Page): Promise<Pictures> {
  // First: for a picture of the whole the window changes its size for a moment, and what follows the width is drawn anew.
  const inSight = await picture(page, false)
  return { inSight, whole: await picture(page, true) }
}

/** What of a page cannot be told apart in forced colours: edges that are missing, states that are not drawn. */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const edgeless = await page.evaluate(findEdgeless)
  const unseen = await unseenStops(page)
  const turned = await page.evaluate(turnRound)
  const turnedRound = await pictures(page)
  await page.evaluate(() => window.turnBack?.())
  const asItIs = await pictures(page)
  const alike = await page.evaluate(findAlike, [LEAST_PIXELS, asItIs, turnedRound, turned] as const)
  await page.emulateMedia({ forcedColors: 'none' })
  return [...edgeless, ...unseen, ...alike]
}

export async function standsWithoutColours(page: Page, name: string): Promise<void> {
  expect.soft(await lostInForcedColours(page), `forced colours: ${name}`).toEqual([])
}
