import { useState } from 'react'
import { passwordStrength } from '@/domain/password-strength'
import { useText } from '@/locales/use-text'
import type { FieldProps } from './field'
import { PasswordField } from './password-field'

interface NewPasswordFieldProps extends Pick<FieldProps, 'field' | 'label'> {
  /** The account's name: a password that contains it is weak. */
  account: () => string
}

/** A field for a new password. Its placeholder shows the rules, its hint the strength after typing. */
export function NewPasswordField({ field, label, account }: NewPasswordFieldProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const onBlur = (password: string) => {
    field.onBlur(password)
    setTyped(password)
  }
  const hint = typed ? t(`password.${passwordStrength(typed, [account()])}`) : undefined
  return (
    <PasswordField
      field={{ ...field, onBlur }}
      label={label}
      placeholder={t('field.password.hint')}
      hint={hint}
      autoComplete="new-password"
    />
  )
}
