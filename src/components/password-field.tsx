import { useState } from 'react'
import { newPasswordRules } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { Button } from '@/platform/elements/basics'
import type { ActionProps } from './banner'
import { Field, type FieldProps } from './field'
import { Icon } from './icon'

interface PasswordFieldProps extends Pick<FieldProps, 'field' | 'label' | 'placeholder' | 'hint'> {
  /** With `new-password` a password manager can suggest one. */
  autoComplete: 'new-password' | 'current-password'
  /** The way to a new password, beside the label. */
  forgot?: ActionProps
}

/** A password field with a button that shows the text. */
export function PasswordField({ placeholder, forgot, ...field }: PasswordFieldProps) {
  const t = useText()
  const [visible, setVisible] = useState(false)
  const toggle = (
    <Button
      className="ac-field-action ac-field-icon"
      keepFocus
      aria-label={t(visible ? 'field.password.hide' : 'field.password.show')}
      onClick={() => setVisible(!visible)}
    >
      <Icon name={visible ? 'eye' : 'eye-off'} />
    </Button>
  )
  return (
    <Field
      {...field}
      placeholder={placeholder ?? t('field.password.placeholder')}
      aside={
        forgot && (
          <Button className="ac-field-link" onClick={forgot.onClick}>
            {forgot.text}
          </Button>
        )
      }
      passwordRules={field.autoComplete === 'new-password' ? newPasswordRules : undefined}
      type={visible ? 'text' : 'password'}
      trailing={toggle}
    />
  )
}
