import { type FormEvent, useState } from 'react'
import type { FormProps, TextInputProps, TextInputType } from './element-props'
import { useFocus } from './use-focus.h5'

const keyboards: Record<TextInputType, { type: string; inputMode?: 'tel' | 'email' | 'numeric' }> = {
  text: { type: 'text' },
  password: { type: 'password' },
  mobile: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email' },
  code: { type: 'text', inputMode: 'numeric' },
  nickname: { type: 'text' },
}

/** Whether an input event comes from a key or an input method. Changing the text would then move the caret. */
const isTyped = (event: Event) =>
  event instanceof InputEvent &&
  (event.isComposing ||
    /^delete|^history|Composition/.test(event.inputType) ||
    (event.data !== null && event.data.length < 2))

/** The current text of a field, including what a browser filled in without an event; null without such a field. */
export function typedText(id: string): string | null {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement && field.type !== 'checkbox' ? field.value : null
}

export function TextInput({
  initialValue,
  type = 'text',
  passwordRules,
  invalid,
  focus,
  onInput,
  onBlur,
  onRejected: _miniProgramsOnly,
  meant,
  ...rest
}: TextInputProps) {
  const [start] = useState(initialValue)
  const input = useFocus(focus)
  const edit = ({ currentTarget: field, nativeEvent }: FormEvent<HTMLInputElement>) => {
    const text = isTyped(nativeEvent) ? field.value : (meant?.(field.value) ?? field.value)
    // Spaces at the ends stay: the person may go on typing.
    if (text !== field.value.trim()) field.value = text
    onInput?.(field.value)
  }
  return (
    <input
      {...keyboards[type]}
      {...rest}
      ref={input}
      className="ac-input"
      defaultValue={start}
      {...{ passwordrules: passwordRules }}
      autoCapitalize="none"
      spellCheck="false"
      aria-invalid={invalid}
      onInput={edit}
      onBlur={(event) => onBlur?.(event.currentTarget.value)}
    />
  )
}

export function Form({ className, onSubmit, children }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values: Record<string, string> = {}
    new FormData(event.currentTarget).forEach((value, name) => {
      if (typeof value === 'string') values[name] = value
    })
    onSubmit(values)
  }
  return (
    <form className={className} noValidate onSubmit={submit}>
      {children}
    </form>
  )
}
