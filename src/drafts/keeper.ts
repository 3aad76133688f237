/** The verbs of keeping. Each one leaves `useKeeping` saying what is so. None throws for what a person or a browser may do. */
import type { Notes } from '../answers/store'

/** Why a text, a file or a passphrase does not open. `wrong`: not this passphrase, or the lock itself is damaged. */
export type OpenProblem = 'tooBig' | 'notOurs' | 'newer' | 'wrong' | 'damaged' | 'noMemory'
export type Opened = { ok: true; notes: Notes; writtenOn: string } | { ok: false; why: OpenProblem }
export type Done = { ok: true } | { ok: false; why: 'full' | 'refused' | 'noMemory' | 'changed' | 'exists' }

/** Writes what is not yet saved. Resolves when the browser has it, or has refused it. Call before paper, lock, reload. */
export declare function flush(): Promise<void>
/** From this visit to kept on this device. `exists`: other kept notes lie there. */
export declare function keepOnDevice(passphrase: string): Promise<Done>
/** From kept back to this visit; what was kept is erased. */
export declare function stopKeeping(): Promise<Done>
/** Another passphrase for the kept notes that are open. */
export declare function changePassphrase(passphrase: string): Promise<Done>
/** Opens the kept notes into memory. No count of tries, no waiting. */
export declare function unlock(passphrase: string): Promise<{ ok: true } | { ok: false; why: OpenProblem }>
/** Flushes, then loads the page afresh: the only way to drop the words from memory. */
export declare function lock(): Promise<void>
/** On the lock screen: leave the kept notes alone and begin others, for this visit only. */
export declare function startBesideKept(): void
/** Erases the notes in memory and all that is stored of them, kept ones too. Also from the lock screen. */
export declare function eraseEverything(): Promise<void>
/** The raw text of what cannot be read, to be saved as a file. */
export declare function rawText(): Promise<string | null>
/** Erases what cannot be read, after asking. */
export declare function eraseUnreadable(): Promise<void>
/** The same envelope as the bytes of a file, under a passphrase of its own. */
export declare function makeCopy(
  passphrase: string,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; why: 'noMemory' }>
/** Reads a copy without touching what is there. `size` in bytes is looked at before anything is read. */
export declare function openCopy(file: Blob, passphrase: string): Promise<Opened>
/** Puts opened notes in the place of the present ones, which become the version before. */
export declare function useNotes(notes: Notes): Promise<void>
/** Back to the version before; the present one takes its place. */
export declare function goBackToPrevious(): Promise<{ ok: boolean }>
/** Takes the notes over from the other tab. */
export declare function useHere(): Promise<void>
/** "I am still here": the time without use starts afresh. */
export declare function stay(): void
export declare function cover(): void
export declare function uncover(): void
export declare function setIdleMinutes(minutes: number): void
export declare function setLockMinutes(minutes: number): void
