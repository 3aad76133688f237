/** Opening a copy: the file, its passphrase, then a look at it or putting it in the place of what is here. */
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../answers/session'
import { putInPlace } from '../../drafts/keeper'
import { formatDay, say } from '../../i18n'
import { Button } from '../../ui/Button'
import { FileField } from '../../ui/FileField'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { lazyPage } from '../lazyPage'
import { goTo } from '../routes'
import { chooseFile, OPENS, type ChosenFile, type Opened, type OpenProblem } from './openFile'
import { PassphraseField } from './PassphraseField'

const LookAtCopy = lazyPage(
  async () => (await import('./LookAtCopy')).LookAtCopy,
  ['steps', 'form', 'paper', 'check', 'keep'],
)

const FILE = 'copy-file'
const PASSPHRASE = 'copy-open-passphrase'

type Refusal = OpenProblem | 'chooseFirst' | 'empty'

const isAboutPassphrase = (why: Refusal | null): boolean => why === 'wrong' || why === 'empty'

type Ready = Opened & { ok: true }

/** The copy is open, in memory; nothing has changed yet. */
function OpenedCopy({ opened }: { opened: Ready }) {
  const written = useSession((state) => state.written)
  const [isLooking, setLooking] = useState(false)
  // The way on stands below the button that was pressed: the focus goes there, and reads it out.
  const ready = useRef<HTMLParagraphElement>(null)
  useEffect(() => ready.current?.focus(), [])
  const use = async (): Promise<void> => {
    await putInPlace(opened.notes)
    goTo({ page: 'steps' })
    announce(say('copy.used'))
  }
  return (
    <>
      <Notice
        actions={
          <>
            <Button aria-expanded={isLooking} onClick={() => setLooking(!isLooking)}>
              {say('copy.look')}
            </Button>
            <Button kind="primary" onClick={() => void use()}>
              {say(written ? 'copy.use.instead' : 'copy.use')}
            </Button>
          </>
        }
      >
        <p ref={ready} tabIndex={-1}>
          {say('copy.opened', { date: formatDay(opened.writtenOn) })}
        </p>
        {opened.fromPages && <p>{say('copy.fromPages')}</p>}
        {written && <p>{say('copy.use.instead.lead')}</p>}
      </Notice>
      {isLooking && <LookAtCopy notes={opened.notes} writtenOn={opened.writtenOn} onClose={() => setLooking(false)} />}
    </>
  )
}

function useOpening() {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [why, setWhy] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [opened, setOpened] = useState<Ready | null>(null)
  /** A file takes a moment to be looked at; "Open" may be pressed before, and waits for it. */
  const coming = useRef<Promise<ChosenFile | null>>(Promise.resolve(null))

  const choose = async (chosen: File | null): Promise<void> => {
    setWhy(null)
    setOpened(null)
    const mine = chosen === null ? Promise.resolve(null) : chooseFile(chosen)
    coming.current = mine
    const found = await mine
    if (coming.current === mine) setFile(found)
  }
  const refuse = (reason: Refusal): void => {
    setWhy(reason)
    const field = document.getElementById(isAboutPassphrase(reason) ? PASSPHRASE : FILE)
    // The field is described by what is wrong, and says it as it gets the focus; one that has it already says nothing.
    if (document.activeElement === field) announce(whyText(reason))
    else field?.focus()
  }
  const openChosen = async (): Promise<Opened | { ok: false; why: Refusal }> => {
    const chosen = await coming.current
    if (chosen === null) return { ok: false, why: 'chooseFirst' }
    if (chosen.isLocked && passphrase === '') return { ok: false, why: 'empty' }
    setOpened(null)
    announce(say('copy.open.busy'))
    return chosen.open(passphrase)
  }
  const open = async (): Promise<void> => {
    if (isBusy) return
    setWhy(null)
    // Before the file has come: a second press would open it twice.
    setBusy(true)
    const result = await openChosen()
    setBusy(false)
    if (!result.ok) return refuse(result.why)
    setOpened(result)
    setPassphrase('')
  }
  return { file, choose, passphrase, setPassphrase, why, isBusy, open, opened }
}

function whyText(why: Refusal): string {
  if (why === 'chooseFirst') return say('copy.open.chooseFirst')
  return why === 'empty' ? say('keep.pass.problem.empty') : say(`open.${why}`)
}

export function OpenCopy() {
  const { file, choose, passphrase, setPassphrase, why, isBusy, open, opened } = useOpening()
  const words = why === null ? undefined : whyText(why)
  const atPassphrase = isAboutPassphrase(why)
  return (
    <div className="passphrase stack">
      <FileField
        id={FILE}
        label={say('copy.open.file')}
        hint={say('copy.open.hint')}
        error={atPassphrase ? undefined : words}
        accept={OPENS}
        onChoose={(chosen) => void choose(chosen)}
      />
      {(file === null || file.isLocked) && (
        <PassphraseField
          id={PASSPHRASE}
          label={say('copy.open.pass')}
          error={atPassphrase ? words : undefined}
          value={passphrase}
          onChange={setPassphrase}
          onEnter={() => void open()}
        />
      )}
      <p>
        <Button kind={opened === null ? 'primary' : 'secondary'} aria-disabled={isBusy} onClick={() => void open()}>
          {say(isBusy ? 'copy.open.busy' : 'copy.open.do')}
        </Button>
      </p>
      {opened !== null && <OpenedCopy opened={opened} />}
    </div>
  )
}
