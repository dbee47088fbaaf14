import { useText } from '@/locales/use-text'
import { Field, type FieldProps } from './field'

/** The field of a nickname, which WeChat suggests and checks. */
export function NicknameField({ field, ...look }: Pick<FieldProps, 'field' | 'inline' | 'autoComplete'>) {
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
