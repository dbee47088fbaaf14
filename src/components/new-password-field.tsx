import { useState } from 'react'
import { passwordStrength } from '@/domain/password-strength'
import { useText } from '@/locales/use-text'
import { PasswordField } from './password-field'
import type { FieldBinding } from './use-form'

interface NewPasswordFieldProps {
  field: FieldBinding
  /** What the account is called, which a guesser tries first. */
  account: () => string
}

/** A password to be chosen: its rules first, and once it was typed, how easily it would be guessed. */
export function NewPasswordField({ field, account }: NewPasswordFieldProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const onBlur = (password: string) => {
    field.onBlur(password)
    setTyped(password)
  }
  const hint = typed ? t(`password.${passwordStrength(typed, [account()])}`) : t('field.password.hint')
  return <PasswordField field={{ ...field, onBlur }} hint={hint} autoComplete="new-password" />
}
