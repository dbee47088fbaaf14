import { useRef, useState } from 'react'
import { useUniqueId } from './use-unique-id'

/** The error text that a person should read at the field, or null. */
export type FieldRule<Name extends string> = (value: string, values: Record<Name, string>) => string | null

interface FormOptions<Name extends string> {
  /** What the fields hold at first; its keys are all the fields there are. */
  initial: Record<Name, string>
  /** In the order in which the fields stand on the screen: the first one at fault gets the focus. */
  rules?: Partial<Record<Name, FieldRule<Name>>>
  /** Told after every edit, to keep a draft. */
  onEdit?: (values: Record<NoInfer<Name>, string>) => void
}

/** What a field component needs of the form that it stands in. */
export interface FieldBinding {
  id: string
  name: string
  initialValue: string
  error: string | null
  /** The field should have the focus. */
  focus: boolean
  /** The field's `key`: another one makes it start again from `initialValue`. */
  revision: number
  onInput: (value: string) => void
  onBlur: (value: string) => void
}

interface Shown {
  errors: Readonly<Record<string, string | null | undefined>>
  focus: string | null
  revisions: Readonly<Record<string, number | undefined>>
}

/**
 * A form whose texts live in its fields and in a ref, never in state: typing doesn't render. A field is checked when
 * it is left, all of them when the form is submitted; an error goes away with the first edit.
 */
export function useForm<Name extends string>(options: FormOptions<Name>) {
  const id = useUniqueId()
  const latest = useRef(options)
  latest.current = options
  const values = useRef({ ...options.initial })
  // The ref is what is true at once; the state is what is drawn.
  const [drawn, draw] = useState<Shown>({ errors: {}, focus: null, revisions: {} })
  const shown = useRef(drawn)

  const show = (change: Partial<Shown>) => {
    shown.current = { ...shown.current, ...change }
    draw(shown.current)
  }
  const withError = (name: Name, error: string | null) => ({ ...shown.current.errors, [name]: error })
  const isField = (name: string): name is Name => name in values.current
  const check = (name: Name) => latest.current.rules?.[name]?.(values.current[name], values.current) ?? null

  const edit = (name: Name, value: string) => {
    if (values.current[name] === value) return
    values.current[name] = value
    if (shown.current.errors[name]) show({ errors: withError(name, null) })
    latest.current.onEdit?.({ ...values.current })
  }

  const leave = (name: Name, value: string) => {
    edit(name, value)
    // Walking past an empty field is no mistake yet; submitting it is.
    const error = value ? check(name) : null
    if (error) show({ errors: withError(name, error) })
    if (shown.current.focus === name) show({ focus: null })
  }

  const setValue = (name: Name, value: string) => {
    values.current[name] = value
    const revision = (shown.current.revisions[name] ?? 0) + 1
    show({ errors: withError(name, null), revisions: { ...shown.current.revisions, [name]: revision } })
  }

  const faults = () => {
    const errors: Record<string, string> = {}
    for (const name of Object.keys(latest.current.rules ?? {}).filter(isField)) {
      const error = check(name)
      if (error) errors[name] = error
    }
    return errors
  }

  return {
    /** The props that tie a field component to this form. */
    field: (name: Name): FieldBinding => ({
      id: `${id}-${name}`,
      name,
      initialValue: values.current[name],
      error: drawn.errors[name] ?? null,
      focus: drawn.focus === name,
      revision: drawn.revisions[name] ?? 0,
      onInput: (value) => edit(name, value),
      onBlur: (value) => leave(name, value),
    }),

    /** What is in the fields now. */
    values: (): Record<Name, string> => ({ ...values.current }),

    /** A `Form`'s `onSubmit`: shows every error and goes to the first, or calls `submit` when there is none. */
    whenValid: (submit: (values: Record<Name, string>) => void) => (submitted: Record<string, string>) => {
      for (const [name, value] of Object.entries(submitted)) if (isField(name)) edit(name, value)
      const errors = faults()
      const first = Object.keys(errors)[0] ?? null
      show({ errors, focus: first })
      if (!first) submit({ ...values.current })
    },

    /** Checks one field as a submit would, for an action that needs only this one (sending a code): is it right? */
    checkField: (name: Name): boolean => {
      const error = check(name)
      show({ errors: withError(name, error), focus: error ? name : null })
      return !error
    },

    /** Shows what the server said about a field, and goes there. */
    setError: (name: Name, error: string) => show({ errors: withError(name, error), focus: name }),

    /** Takes all errors away. */
    clearErrors: () => show({ errors: {} }),

    /** Puts another text into a field, without an `onEdit`. */
    setValue,

    /** Puts the first text back. */
    reset: (name: Name) => setValue(name, latest.current.initial[name]),
  }
}
