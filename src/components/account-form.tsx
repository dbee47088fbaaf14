import './account-form.css'
import type { CancelSignal } from '@/api/client/cancel'
import { type TextKey, useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { Form } from '@/platform/elements/form'
import type { TypedAccount } from '@/stores/typed-account'
import { accountInputs, codeLabels } from './account-fields'
import { AgreementConsent } from './agreement-consent'
import { Banner } from './banner'
import { CaptchaField } from './captcha-field'
import { CodeField } from './code-field'
import { DraftOffer } from './draft-offer'
import { Field } from './field'
import { NewPasswordField } from './new-password-field'
import { PasswordField } from './password-field'
import { PrimaryButton } from './primary-button'
import { TextButton } from './text-button'
import { type AccountFormOptions, useAccountForm } from './use-account-form'
import { useAction } from './use-action'

/** The form's values. Fields that the kind of account doesn't have are empty. */
export interface AccountEntries {
  account: string
  password: string
  code: string
  /** Undefined when the shop needs no captcha: an empty one is refused (contract 6.1). */
  captcha: string | undefined
}

interface AccountFormProps extends AccountFormOptions {
  submitText: string
  /** Whether a new password is chosen. */
  newPassword?: boolean
  newPasswordLabel?: TextKey
  accountPlaceholder?: TextKey
  /**
   * The way to the other screen, which gets the typed account: `link` below the form, and for an account that already
   * exists, or doesn't exist, a banner with `when` and `text`.
   */
  alternative: { link?: string; when: string; text: string; onClick: (typed: TypedAccount) => void }
  /** Leads to a new password for somebody who has forgotten theirs. */
  forgot?: (typed: TypedAccount) => void
  onSubmit: (entries: AccountEntries, signal: CancelSignal) => Promise<void>
}

/** The form that proves one kind of account: to register, to sign in, to bind it or to reset its password. */
export function AccountForm(props: AccountFormProps) {
  const { kind, accountLabel, passwordProblem, alternative, onSubmit } = props
  const t = useText()
  const { form, name, needsCaptcha, captcha, account, sendButton, ...shown } = useAccountForm(props)
  const input = accountInputs[kind]
  const placeholder = props.accountPlaceholder ?? input.placeholder

  const submit = useAction(async (signal) => {
    shown.setFailure(null)
    const { password, code, captcha: text } = form.values()
    try {
      const captchaText = needsCaptcha ? text : undefined
      await onSubmit({ account: account(), password, code, captcha: captchaText }, signal)
    } catch (error) {
      shown.showFailure(error)
    }
  })

  const goOn = { text: alternative.text, onClick: () => alternative.onClick({ kind, account: account() }) }

  const forgot = () => props.forgot?.({ kind, account: account() })

  return (
    <>
      <Form className="ac-form" onSubmit={form.whenValid(() => shown.withConsent(() => void submit.run()))}>
        {props.draft?.found ? <DraftOffer onTake={shown.restoreDraft} /> : null}
        {shown.failure?.next ? <Banner kind="info" text={alternative.when} action={goOn} /> : null}
        {shown.failure?.text ? <Banner kind="error" text={shown.failure.text} /> : null}
        <View className="ac-form-fields">
          <Field
            {...input}
            key={name}
            field={shown.accountBinding()}
            label={t(accountLabel)}
            placeholder={placeholder && t(placeholder)}
            hint={shown.accountGuess ?? undefined}
          />
          {kind === 'username' ? null : (
            <CodeField
              {...sendButton}
              field={form.field('code')}
              label={t(codeLabels[kind])}
              placeholder={t('field.code.placeholder')}
            />
          )}
          {passwordProblem && props.newPassword ? (
            <NewPasswordField
              field={form.field('password')}
              label={t(props.newPasswordLabel ?? 'field.password')}
              account={account}
            />
          ) : null}
          {passwordProblem && !props.newPassword ? (
            <PasswordField
              field={form.field('password')}
              label={t('field.password')}
              autoComplete="current-password"
              forgot={props.forgot && { text: t('signIn.forgot'), onClick: forgot }}
            />
          ) : null}
          {needsCaptcha ? (
            <CaptchaField field={form.field('captcha')} hint={shown.captchaHint} {...captcha} />
          ) : null}
        </View>
        <View className="ac-form-end">
          {props.asksConsent ? <AgreementConsent field={form.field('consent')} /> : null}
          <PrimaryButton type="submit" busy={submit.pending}>
            {props.submitText}
          </PrimaryButton>
        </View>
        {alternative.link ? <TextButton onClick={goOn.onClick}>{alternative.link}</TextButton> : null}
      </Form>
      {shown.sheet}
    </>
  )
}
