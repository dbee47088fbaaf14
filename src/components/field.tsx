import './field.css'
import type { ReactNode } from 'react'
import { classNames } from '@/platform/class-names'
import { Label, Text, View } from '@/platform/elements/basics'
import type { TextInputProps } from '@/platform/elements/element-props'
import { TextInput } from '@/platform/elements/form'
import type { FieldBinding } from './use-form'

type InputProps = 'type' | 'placeholder' | 'autoComplete' | 'maxLength' | 'passwordRules' | 'onRejected'

export interface FieldProps extends Pick<TextInputProps, InputProps> {
  field: FieldBinding
  label: string
  /** Shown below the field when there is no error. */
  hint?: string
  /** Shown inside the frame, after the text. */
  trailing?: ReactNode
  /** Shown beside the label, at the right. */
  aside?: ReactNode
  /** A row of a group: the label at the left, the text at the right. */
  inline?: boolean
}

/** A labelled text field with its hint or error. */
export function Field({ field, label, hint, trailing, type, inline, aside, ...input }: FieldProps) {
  const note = field.error ?? hint
  const noteId = `${field.id}-note`
  return (
    <View className={inline ? 'ac-field ac-field-inline' : 'ac-field'}>
      <Label htmlFor={field.id} className="ac-field-label">
        {label}
      </Label>
      {aside ? <View className="ac-field-aside">{aside}</View> : null}
      <View className={classNames('ac-field-frame', field.error && 'ac-field-wrong')}>
        <TextInput
          {...input}
          key={field.revision}
          id={field.id}
          name={field.name}
          type={type}
          initialValue={field.initialValue}
          focus={field.focus}
          invalid={field.error !== null}
          aria-label={label}
          aria-describedby={note ? noteId : undefined}
          onInput={field.onInput}
          onBlur={field.onBlur}
          meant={field.meant}
        />
        {trailing}
      </View>
      <FieldNote id={noteId} error={field.error} hint={hint} />
    </View>
  )
}

interface FieldNoteProps {
  id: string
  error: string | null
  hint?: string
}

/** The line below a field. Its place is always there: a note may not move the button that is being tapped. */
export function FieldNote({ id, error, hint }: FieldNoteProps) {
  const text = error ?? hint
  return (
    <View
      id={id}
      className={classNames('ac-field-note', error && 'ac-field-error', !text && 'ac-field-silent')}
      aria-live="polite"
    >
      {error ? <Text className="ac-field-mark" aria-hidden /> : null}
      {text ? <Text>{text}</Text> : null}
    </View>
  )
}
