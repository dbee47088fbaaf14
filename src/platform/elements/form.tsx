import { Form as TaroForm, Input as TaroInput } from '@tarojs/components'
import { vendor } from '@vendor'
import { createContext, useContext, useState } from 'react'
import { aria } from './aria'
import type { FormProps, TextInputProps, TextInputType } from './element-props'
import { uncontrolledInput } from './uncontrolled-input'

/** Lets a field submit its form with the field's own value: in mini-programs code can't submit a form. */
const SubmitContext = createContext<((values: Record<string, string>) => void) | null>(null)

const keyboards: Record<TextInputType, 'text' | 'number' | 'nickname'> = {
  text: 'text',
  password: 'text',
  mobile: 'number',
  email: 'text',
  code: 'number',
  nickname: 'nickname',
}

/** The current text of a field; null here, where every change causes an event. */
export const typedText = (_id: string): string | null => null

export function TextInput({
  id,
  name,
  initialValue,
  type = 'text',
  placeholder,
  maxLength = -1,
  focus,
  onInput,
  onBlur,
  onRejected,
  ...rest
}: TextInputProps) {
  const [start] = useState(initialValue)
  const submit = useContext(SubmitContext)
  return (
    <TaroInput
      ref={uncontrolledInput}
      id={id}
      name={name}
      className="ac-input"
      placeholderClass="ac-placeholder"
      type={keyboards[type]}
      password={type === 'password'}
      defaultValue={start}
      placeholder={placeholder}
      maxlength={maxLength}
      focus={focus}
      cursorSpacing={32}
      onInput={(event) => tell(onInput, event.detail)}
      onBlur={(event) => tell(onBlur, event.detail)}
      onFocus={type === 'nickname' ? vendor.prepareNickname : undefined}
      onNickNameReview={onRejected && ((event) => !reviewPassed(event.detail) && onRejected())}
      onConfirm={(event) => submit?.({ [name]: event.detail.value })}
      {...aria(rest)}
    />
  )
}

/** Base library 2.24.4. A check that got no answer in time leaves the text where it is. */
const reviewPassed = (detail: unknown) => {
  const { pass, timeout } = Object(detail)
  return pass !== false || timeout === true
}

/** Some engines send an event without a text when a field loses the focus. It is ignored. */
const tell = (listener: ((text: string) => void) | undefined, { value }: { value?: unknown }) => {
  if (typeof value === 'string') listener?.(value)
}

export function Form({ className, onSubmit, children }: FormProps) {
  const submit = (fields: Record<string, unknown> = {}) => {
    const values: Record<string, string> = {}
    for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') values[name] = value
    onSubmit(values)
  }
  return (
    <TaroForm className={className} onSubmit={(event) => submit(event.detail.value)}>
      <SubmitContext.Provider value={onSubmit}>{children}</SubmitContext.Provider>
    </TaroForm>
  )
}
