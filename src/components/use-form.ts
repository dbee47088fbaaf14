import { useRef, useState } from 'react'
import { useUniqueId } from './use-unique-id'

/** Returns the field's error text, or null. */
export type FieldRule<Name extends string> = (value: string, values: Record<Name, string>) => string | null

interface FormOptions<Name extends string> {
  /** The initial values. The keys are the form's fields. */
  initial: Record<Name, string>
  /** In the order of the fields on the screen: the first field with an error gets the focus. */
  rules?: Partial<Record<Name, FieldRule<Name>>>
  /** Called after every edit, to keep a draft. */
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
}

interface Shown {
  errors: Readonly<Record<string, string | null | undefined>>
  focus: string | null
  revisions: Readonly<Record<string, number | undefined>>
}

/**
 * A form with uncontrolled fields: values are in a ref, not in state, so typing doesn't render. A field is validated
 * when it is left, all fields on submit. An edit removes the field's error.
 */
export function useForm<Name extends string>(options: FormOptions<Name>) {
  const id = useUniqueId()
  const latest = useRef(options)
  latest.current = options
  const values = useRef({ ...options.initial })
  // The ref is current immediately; the state is what is rendered.
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
    // Leaving an empty field is not an error; submitting it is.
    const error = value ? check(name) : null
    if (error) show({ errors: withError(name, error) })
    if (shown.current.focus === name) show({ focus: null })
  }

  const setValue = (name: Name, value: string) => {
    values.current[name] = value
    const revision = (shown.current.revisions[name] ?? 0) + 1
    show({ errors: withError(name, null), revisions: { ...shown.current.revisions, [name]: revision } })
  }

  const fieldErrors = () => {
    const errors: Record<string, string> = {}
    for (const name of Object.keys(latest.current.rules ?? {}).filter(isField)) {
      const error = check(name)
      if (error) errors[name] = error
    }
    return errors
  }

  return {
    /** The binding of a field component. */
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

    /** The current values. */
    values: (): Record<Name, string> => ({ ...values.current }),

    /** The `onSubmit` of a `Form`. Shows all errors and focuses the first; without errors it calls `submit`. */
    whenValid: (submit: (values: Record<Name, string>) => void) => (submitted: Record<string, string>) => {
      for (const [name, value] of Object.entries(submitted)) if (isField(name)) edit(name, value)
      const errors = fieldErrors()
      const first = Object.keys(errors)[0] ?? null
      show({ errors, focus: first })
      if (!first) submit({ ...values.current })
    },

    /** Validates one field as a submit does, for an action that needs only this one. True when it is valid. */
    checkField: (name: Name): boolean => {
      const error = check(name)
      show({ errors: withError(name, error), focus: error ? name : null })
      return !error
    },

    /** Shows an error at a field and focuses it. */
    setError: (name: Name, error: string) => show({ errors: withError(name, error), focus: name }),

    /** Removes all errors. */
    clearErrors: () => show({ errors: {} }),

    /** Sets a field's value without calling `onEdit`. */
    setValue,

    /** Sets the values of all fields that differ. */
    fill(next: Readonly<Record<Name, string>>) {
      for (const name of Object.keys(values.current).filter(isField)) {
        if (values.current[name] !== next[name]) setValue(name, next[name])
      }
    },
  }
}
