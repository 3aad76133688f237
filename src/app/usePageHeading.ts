import { useEffect, useRef, type RefObject } from 'react'
import { say } from '../i18n'
import { useLanguage } from '../i18n/useLanguage'
import { setTabTitle } from './leaving/tabTitle'

let firstPage = true

/**
 * On each new page the focus goes to its heading, so that a screen reader says where one is, once, and the keyboard
 * starts at the top. Not on the very first page: there the browser itself starts.
 * @param title the tab's title; never a topic, never anything typed
 */
export function usePageHeading(title = '', { focus = true } = {}): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null)
  const language = useLanguage()
  useEffect(() => {
    setTabTitle(title === '' ? say('app.title') : say('app.pageTitle', { page: title }))
  }, [title, language])
  useEffect(() => {
    if (focus && !firstPage) {
      window.scrollTo(0, 0)
      ref.current?.focus({ preventScroll: true })
    }
    firstPage = false
    // Once for each page that appears; `focus` is decided when it does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return ref
}
