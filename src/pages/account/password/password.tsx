import '@/components/account-form.css'
import { useState } from 'react'
import type { User } from '@/api/wire/user'
import { PrimaryButton, TextButton } from '@/components/action-button'
import { Banner } from '@/components/banner'
import { fieldText } from '@/components/field-texts'
import { NewPasswordField } from '@/components/new-password-field'
import { PasswordField } from '@/components/password-field'
import { useForm } from '@/components/use-form'
import { useLeave } from '@/components/use-leave'
import { useRequest } from '@/components/use-request'
import { newPasswordProblem, passwordProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { showSuccess } from '@/platform/elements/dialog'
import { Form } from '@/platform/elements/form'
import { openScreen } from '@/platform/navigation'
import { useAccountActions } from '@/stores/use-account-actions'
import { MemberPage } from '../member-page'

/** Changes the password, or sets the first one. */
export function Password() {
  const t = useText()
  return (
    <MemberPage
      title={t('security.password')}
      intro={({ hasPassword }) => t(hasPassword === false ? 'newPassword.first' : 'newPassword.devices')}
    >
      {(user) => <PasswordForm user={user} />}
    </MemberPage>
  )
}

function PasswordForm({ user }: { user: User }) {
  const t = useText()
  const { changePassword } = useAccountActions()
  const { leave } = useLeave()
  // Where the server doesn't say, an account has one (contract 10). Fixed: a save must not change the form.
  const [hasPassword] = useState(user.hasPassword !== false)
  const form = useForm({
    initial: { currentPassword: '', password: '' },
    rules: {
      ...(hasPassword && {
        currentPassword: (text: string) => fieldText(t, passwordProblem(text), 'newPassword.current'),
      }),
      password: (text) => fieldText(t, newPasswordProblem(text), 'newPassword.field'),
    },
  })

  const submit = useRequest(
    async (signal) => {
      const { currentPassword, password } = form.values()
      await changePassword({ current: hasPassword ? currentPassword : undefined, password }, signal)
      showSuccess(t('newPassword.done'))
      leave()
    },
    { currentPassword: (text) => form.setError('currentPassword', text) },
  )

  return (
    <Form className="ac-form" onSubmit={form.whenValid(() => void submit.run())}>
      {submit.failure ? <Banner kind="error" text={submit.failure.text} /> : null}
      <View className="ac-form-fields">
        {hasPassword ? (
          <PasswordField
            field={form.field('currentPassword')}
            label={t('newPassword.current')}
            autoComplete="current-password"
          />
        ) : null}
        <NewPasswordField
          field={form.field('password')}
          label={t('newPassword.field')}
          account={() => user.username}
        />
      </View>
      <PrimaryButton type="submit" busy={submit.pending}>
        {t('profile.save')}
      </PrimaryButton>
      {hasPassword && (user.mobile || user.email) ? (
        <TextButton onClick={() => openScreen('resetPassword')}>{t('signIn.forgot')}</TextButton>
      ) : null}
    </Form>
  )
}
