import { create } from 'zustand'

/** Whether the browser's own spelling help is on. In memory only, so that it is off again whenever the app starts. */
export const useSpelling = create<{ on: boolean }>(() => ({ on: false }))
