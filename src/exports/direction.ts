import { directionOf as directionOfSpans } from '../summary/direction'
import type { Text } from '../summary/paper'

/**
 * The way a paragraph runs. Not `dir="auto"`: on a block it passes over every element inside that has a `dir` of its
 * own, and own words have one.
 * @returns undefined for left to right, so that nothing is written where nothing differs
 */
export const directionOf = (text: Text): 'rtl' | undefined => (directionOfSpans(text) === 'rtl' ? 'rtl' : undefined)
