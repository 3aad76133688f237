import { createContext, type ReactNode } from 'react'

/** What every dialog offers after its own buttons, because the rest of the page is out of reach meanwhile. */
export const DialogExit = createContext<ReactNode>(null)
