import { useRef, useState } from 'react'
import { recordOf } from '@/domain/record-of'
import { typedText } from '@/platform/elements/form'
import { useUniqueId } from './use-unique-id'

/** Returns the error text of a field's meant text, or null. */
export type FieldRule = (value: string) => string | null

interface FormOptions<Name extends string> {
  /** The initial values. The keys are the form's fields. */
  initial: Record<Name, string>
  /** In the order of the fields on the screen: the first field with an error gets the focus. */
  rules?: Partial<Record<Name, FieldRule>>
  /** Returns what was meant by a typed text, see `meantText`. A text that the form was given stays as it is. */
  meanings?: Partial<Record<Name, (text: string) => string>>
  /** Called with the meant texts after every edit, to keep a draft. */
  onEdit?: (values: Record<NoInfer<Name>, string>) => void
}

/** Connects a field component to its form. */
export interface FieldBinding {
  id: string
  name: string
  initialValue: string
  error: string | null
  /** Whether the field should have the focus. */
  focus: boolean
  /** The field's `key`. A new one remounts the field with `initialValue`. */
  revision: number
  onInput: (value: string) => void
  onBlur: (value: string) => void
  /** The platform has emptied the field: shows why. */
  onRejected: (error: string) => void
  meant: (text: string) => string
}

interface Shown {
  errors: Readonly<Record<string, string | null | undefined>>
  focus: string | null
  revisions: Readonly<Record<string, number | undefined>>
}

/** A field of one line shows a text without its line breaks. */
const oneLine = (text: string) => text.replace(/[\r\n]/g, '')

/** A form with uncontrolled fields: typing doesn't render. One is validated when it is left, all of them on submit. */
export function useForm<Name extends string>(options: FormOptions<Name>) {
  const id = useUniqueId()
  const latest = useRef(options)
  latest.current = options
  const values = useRef({ ...options.initial })
  const given = useRef({ ...options.initial })
  // The ref is current immediately; the state is what is rendered.
  const [drawn, draw] = useState<Shown>({ errors: {}, focus: null, revisions: {} })
  const shown = useRef(drawn)

  const show = (change: Partial<Shown>) => {
    shown.current = { ...shown.current, ...change }
    draw(shown.current)
  }
  const withError = (name: Name, error: string | null) => ({ ...shown.current.errors, [name]: error })
  const isField = (name: string): name is Name => name in values.current
  const names = () => Object.keys(values.current).filter(isField)
  const meant = (name: Name, text: string) => latest.current.meanings?.[name]?.(text) ?? text
  const meantValue = (name: Name) => {
    const text = values.current[name]
    return text === given.current[name] ? text : meant(name, text)
  }
  const meantValues = () => {
    const texts = { ...values.current }
    for (const name of names()) texts[name] = meantValue(name)
    return texts
  }
  const check = (name: Name) => latest.current.rules?.[name]?.(meantValue(name)) ?? null

  const edit = (name: Name, value: string) => {
    if (oneLine(values.current[name]) === oneLine(value)) return
    values.current[name] = value
    if (shown.current.errors[name]) show({ errors: withError(name, null) })
    latest.current.onEdit?.(meantValues())
  }

  const fieldId = (name: Name) => `${id}-${name}`
  const leave = (name: Name, value: string) => {
    edit(name, value)
    const text = meantValue(name)
    // Blanks around don't show.
    if (text.trim() !== values.current[name].trim()) setValue(name, text)
    // Leaving an empty field is not an error; submitting it is.
    const error = value ? check(name) : null
    if (error) show({ errors: withError(name, error) })
    if (shown.current.focus === name) show({ focus: null })
  }

  const setValue = (name: Name, value: string) => {
    values.current[name] = value
    given.current[name] = value
    const revision = (shown.current.revisions[name] ?? 0) + 1
    show({ errors: withError(name, null), revisions: { ...shown.current.revisions, [name]: revision } })
  }

  return {
    /** The binding of a field component. */
    field(name: Name): FieldBinding {
      const revision = drawn.revisions[name] ?? 0
      // A field that is about to be replaced still shows its old value.
      const isCurrent = () => (shown.current.revisions[name] ?? 0) === revision
      return {
        id: fieldId(name),
        name,
        initialValue: values.current[name],
        error: drawn.errors[name] ?? null,
        focus: drawn.focus === name,
        revision,
        onInput: (value) => isCurrent() && edit(name, value),
        onBlur: (value) => isCurrent() && leave(name, value),
        onRejected: (error) => {
          if (!isCurrent()) return
          edit(name, '')
          show({ errors: withError(name, error) })
        },
        meant: (text) => meant(name, text),
      }
    },

    /** The meant texts of all fields. */
    values: meantValues,

    /** The `onSubmit` of a `Form`. Shows all errors and focuses the first; without errors it calls `submit`. */
    whenValid: (submit: (values: Record<Name, string>) => void) => (submitted: Record<string, string>) => {
      for (const [name, value] of Object.entries(submitted)) if (isField(name)) edit(name, value)
      const ruled = Object.keys(latest.current.rules ?? {}).filter(isField)
      const errors = recordOf(ruled.map((name) => [name, check(name)] as const))
      const first = ruled.find((name) => errors[name]) ?? null
      show({ errors, focus: first })
      if (!first) submit(meantValues())
    },

    /** Validates one field as a submit does, for an action that needs only this one. True when it is valid. */
    checkField: (name: Name): boolean => {
      // A browser may have filled in fields without an event.
      for (const field of names()) edit(field, typedText(fieldId(field)) ?? values.current[field])
      const error = check(name)
      show({ errors: withError(name, error), focus: error ? name : null })
      return !error
    },

    /** Shows an error at a field and focuses it. */
    setError: (name: Name, error: string) => show({ errors: withError(name, error), focus: name }),

    clearErrors: () => {
      // A form that has just opened is not drawn twice.
      if (names().some((name) => shown.current.errors[name])) show({ errors: {} })
    },

    /** Sets a field's value without calling `onEdit`. */
    setValue,

    /** Sets the values of all fields that differ. */
    fill(next: Readonly<Record<Name, string>>) {
      for (const name of names()) {
        if (values.current[name] !== next[name]) setValue(name, next[name])
      }
    },
  }
}
