import { useText } from '@/locales/use-text'
import { Field } from './field'
import type { FieldBinding } from './use-form'

interface NicknameFieldProps {
  field: FieldBinding
  inline?: boolean
  autoComplete?: string
}

/** The field of a nickname, which WeChat suggests and checks. */
export function NicknameField({ field, ...look }: NicknameFieldProps) {
  const t = useText()
  return (
    <Field
      {...look}
      field={field}
      label={t('profile.nickname')}
      type="nickname"
      placeholder={t('profile.nickname.placeholder')}
      maxLength={60}
      onRejected={() => field.onRejected(t('problem.nicknameRejected'))}
    />
  )
}
