/**
 * Hash routes, so that the app works under any sub-path of any host. An address holds the name of a page and numbers,
 * never anything typed and never a concern: the browser's history keeps addresses.
 */
import { useSyncExternalStore } from 'react'

export type Route =
  | { page: 'welcome' }
  | { page: 'steps' }
  | { page: 'step'; step: string; /** 1 is the first concern; 0 where a step has one page. */ number: number }
  | { page: 'review' }
  | { page: 'make' }
  | { page: 'read' }
  | { page: 'worksheet' }
  | { page: 'stored' }
  | { page: 'copy'; /** The part that stands open, with the focus on it. */ part?: CopyPart | undefined }
  | { page: 'example' }
  | { page: 'expect' }
  | { page: 'support' }
  | { page: 'therapists' }
  | { page: AsidePage }

const COPY_PARTS = ['take', 'open'] as const
export type CopyPart = (typeof COPY_PARTS)[number]

/** The pages of the steps beside the way. */
export const ASIDE_PAGES = ['booking', 'after'] as const
export type AsidePage = (typeof ASIDE_PAGES)[number]

/** Pages that have one address each, but for Welcome. */
export const SINGLE_PAGES = [
  'steps',
  'review',
  'make',
  'read',
  'worksheet',
  'stored',
  'copy',
  'example',
  'expect',
  'support',
  'therapists',
  ...ASIDE_PAGES,
] as const

/** Reads an address; anything unknown leads to Welcome. */
export function readRoute(hash: string): Route {
  const [first = '', second = '', third = ''] = hash.replace(/^#\/?/, '').split('/')
  const single = SINGLE_PAGES.find((page) => page === first)
  if (single === 'copy') return { page: 'copy', part: COPY_PARTS.find((part) => part === second) }
  if (single !== undefined) return { page: single }
  if (first === 'step' && /^[a-z]+$/i.test(second)) {
    return { page: 'step', step: second, number: /^\d{1,2}$/.test(third) ? Number(third) : 0 }
  }
  return { page: 'welcome' }
}

export function hrefTo(route: Route): string {
  if (route.page === 'welcome') return '#/'
  if (route.page === 'copy' && route.part !== undefined) return `#/copy/${route.part}`
  if (route.page !== 'step') return `#/${route.page}`
  return route.number === 0 ? `#/step/${route.step}` : `#/step/${route.step}/${route.number}`
}

export function goTo(route: Route): void {
  window.location.hash = hrefTo(route).slice(1)
}

/** Goes on without leaving the present page in the browser's history (a page that is not there any more). */
export function replaceWith(route: Route): void {
  window.location.replace(hrefTo(route))
}

const listeners = new Set<() => void>()

/** Goes to an address now, in one rendering with what else the caller changes; the browser's own event comes later. */
export function goToAddress(hash: string): void {
  window.location.hash = hash.replace(/^#/, '')
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}

/** The present address. A string, so that React sees at once whether it changed. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash)
