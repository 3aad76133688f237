import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect, useMemo, useRef, useState, type ComponentType, type KeyboardEvent, type ReactNode } from 'react'
import { FormProvider, useForm, type Resolver } from 'react-hook-form'
import { say, type TheirWords } from '../i18n'
import { useLanguage } from '../i18n/useLanguage'
import { Button } from '../ui/Button'
import { KeysHintProvider } from '../ui/CheckboxChips'
import './form.css'
import { createGoingOn, GoingOnProvider } from './goingOn'
import { GroupView } from './GroupView'
import { Problems } from './Problems'
import { completeSchema } from './schema'
import type { Version } from './shown'
import { answersToKeep, startingAnswers } from './startingAnswers'
import type { Step } from './step'
import {
  AfterContext,
  BesideMarkContext,
  SpecialGroupsContext,
  StepSettingProvider,
  type AfterQuestion,
  type SaysBesideMark,
  type FormAnswers,
  type SpecialGroups,
} from './StepContext'
import { SuggestersProvider, useSuggestersOf, type Suggesters } from './suggester'
import type { AnyAnswers } from './values'

export interface StepFormProps {
  step: Step
  version: Version
  /** Whose page this is, on a step that comes up once for each pick. */
  itemId?: string | undefined
  /** All answers: conditions and references look at other steps. This step's are read when the page comes up. */
  answers: AnyAnswers
  /** `YYYY-MM-DD` */
  today: string
  birthYear: number | null
  /** The person's own words, where a question names a part of the body. The same object until a word changes. */
  theirWords?: TheirWords | undefined
  /** Called with the whole step's answers on every change. */
  onChange: (answers: FormAnswers) => void
  /** What stands right after a question or a group (`step.group.field`, `step.group`). */
  after?: AfterQuestion | undefined
  /** What stands beside the mark of a record. */
  besideMark?: SaysBesideMark | undefined
  /** A form written by hand in place of the generated groups; it finds everything in the form's context. */
  special?: ComponentType | undefined
  /** Who offers names for lines that ask for it. */
  suggesters?: Suggesters | undefined
  /** The same for single groups. */
  specialGroups?: SpecialGroups | undefined
  /** Called on Continue when no hard limit is passed. */
  onSubmit: () => void
  /** The buttons at the end; one of them of type "submit". */
  actions?: ReactNode
}

/** Cast: the schema holds limits only and does not describe the shape, so its types are wider than the answers'. */
const resolverFor = (step: Step) => standardSchemaResolver(completeSchema(step)) as unknown as Resolver<FormAnswers>

const sameOthers = (a: AnyAnswers, b: AnyAnswers, stepId: string): boolean =>
  Object.keys({ ...a, ...b }).every((id) => id === stepId || a[id] === b[id])

/** The answers of the other steps; a new object only when one of them changed. */
function useOthers(answers: AnyAnswers, stepId: string): AnyAnswers {
  const [others, setOthers] = useState(answers)
  if (others === answers || sameOthers(others, answers, stepId)) return others
  setOthers(answers)
  return answers
}

/** Enter in a line would send the form, a surprise on a phone: only the button goes on. */
function staysOnEnter(event: KeyboardEvent) {
  const { target } = event
  if (event.key === 'Enter' && target instanceof HTMLInputElement) event.preventDefault()
}

const NO_SPECIAL_GROUPS: SpecialGroups = {}

function StepPageForm(props: StepFormProps) {
  const {
    step,
    version,
    itemId,
    answers,
    today,
    birthYear,
    theirWords,
    onChange,
    after,
    besideMark,
    special: Special,
    suggesters,
    specialGroups = NO_SPECIAL_GROUPS,
    onSubmit,
    actions,
  } = props
  const [before] = useState(() => answers[step.id] ?? {})
  const form = useForm<FormAnswers>({
    defaultValues: useMemo(
      () => startingAnswers(step, { [step.id]: before }, itemId, Special !== undefined),
      [step, before, itemId, Special],
    ),
    resolver: useMemo(() => resolverFor(step), [step]),
    shouldFocusError: false,
  })
  const { subscribe, handleSubmit, trigger, formState } = form
  const language = useLanguage()
  const hasProblems = useRef(false)
  useEffect(() => {
    hasProblems.current = Object.keys(formState.errors).length > 0
  })
  // What is wrong is kept in words: they are found anew.
  useEffect(() => {
    if (hasProblems.current) void trigger()
  }, [language, trigger])
  const [attempt, setAttempt] = useState(0)
  const keep = useRef(onChange)
  useEffect(() => {
    keep.current = onChange
  })
  const goingOn = useMemo(() => createGoingOn(), [])
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => keep.current(answersToKeep(step, values, before, itemId)),
      }),
    [subscribe, step, before, itemId],
  )
  const others = useOthers(answers, step.id)
  const offering = useSuggestersOf(step, suggesters)
  const setting = useMemo(
    () => ({ step, language, version, others, today, birthYear, theirWords }),
    [step, language, version, others, today, birthYear, theirWords],
  )

  return (
    <FormProvider {...form}>
      <StepSettingProvider value={setting}>
        <SuggestersProvider value={offering}>
          <GoingOnProvider value={goingOn}>
            <AfterContext value={after}>
              <BesideMarkContext value={besideMark}>
                <KeysHintProvider words={say('keys.boxes')}>
                  <form
                    noValidate
                    autoComplete="off"
                    onSubmit={handleSubmit(
                      () => goingOn.goOn(onSubmit),
                      () => setAttempt((n) => n + 1),
                    )}
                  >
                    <div className="step-form" role="presentation" onKeyDown={staysOnEnter}>
                      <Problems attempt={attempt} />
                      {Special ? (
                        <Special />
                      ) : (
                        <SpecialGroupsContext value={specialGroups}>
                          {Object.entries(step.groups).map(([name, group]) => (
                            <GroupView key={name} name={name} description={group} itemId={itemId} />
                          ))}
                        </SpecialGroupsContext>
                      )}
                      {actions ?? (
                        <Button kind="primary" type="submit">
                          {say('form.continue')}
                        </Button>
                      )}
                    </div>
                  </form>
                </KeysHintProvider>
              </BesideMarkContext>
            </AfterContext>
          </GoingOnProvider>
        </SuggestersProvider>
      </StepSettingProvider>
    </FormProvider>
  )
}

/** The form of a step, made from its description. Another step, or another pick's page, starts afresh. */
export const StepForm = (props: StepFormProps) => (
  <StepPageForm key={`${props.step.id}/${props.itemId ?? ''}`} {...props} />
)
