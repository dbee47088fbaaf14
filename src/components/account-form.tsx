import './account-form.css'
import type { CancelSignal } from '@/api/client/cancel'
import type { AccountKind } from '@/domain/account-kind'
import { useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { Form } from '@/platform/elements/form'
import { codeLabels } from './account-fields'
import { PrimaryButton, TextButton } from './action-button'
import { AgreementConsent } from './agreement-consent'
import { Banner } from './banner'
import { CaptchaField } from './captcha-field'
import { CodeField } from './code-field'
import { DraftOffer } from './draft-offer'
import { Field } from './field'
import { NewPasswordField } from './new-password-field'
import { PasswordField } from './password-field'
import { Segmented } from './segmented'
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
  /** Chooses another kind of account. */
  onKind?: (kind: AccountKind) => void
  onSubmit: (entries: AccountEntries, signal: CancelSignal) => Promise<void>
}

/** The form that proves an account of the chosen kind: to register, to sign in, to bind it or to reset its password. */
export function AccountForm(props: AccountFormProps) {
  const { scene, kind, kinds, onKind, onSubmit } = props
  const t = useText()
  const { form, password, needsCaptcha, captcha, account, goTo, ...shown } = useAccountForm(props)
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
  const goOn = { text: t(scene.text), onClick: () => goTo(scene.screen) }
  const names = scene.name === 'signIn' ? 'signIn.by' : 'kind'
  return (
    <>
      {scene.kindsLabel && onKind && kinds.length > 1 ? (
        <Segmented
          label={t(scene.kindsLabel)}
          options={kinds.map((id) => ({ id, name: t(`${names}.${id}`) }))}
          value={kind}
          onChange={onKind}
        />
      ) : null}
      <Form className="ac-form" onSubmit={form.whenValid(() => shown.withConsent(() => void submit.run()))}>
        {props.draft?.found ? <DraftOffer onTake={shown.restoreDraft} /> : null}
        {shown.failure?.next ? <Banner kind="info" text={t(scene.when)} action={goOn} /> : null}
        {shown.failure?.text ? <Banner kind="error" text={shown.failure.text} /> : null}
        <View className="ac-form-fields">
          <Field key={kind} {...shown.accountField} />
          {kind === 'username' ? null : (
            <CodeField
              {...shown.sendButton}
              field={form.field('code')}
              label={t(codeLabels[kind])}
              placeholder={t('field.code.placeholder')}
            />
          )}
          {password?.isNew ? (
            <NewPasswordField field={form.field('password')} label={t(password.label)} account={account} />
          ) : null}
          {password && !password.isNew ? (
            <PasswordField
              field={form.field('password')}
              label={t(password.label)}
              autoComplete="current-password"
              forgot={{ text: t('signIn.forgot'), onClick: () => goTo('resetPassword') }}
            />
          ) : null}
          {needsCaptcha ? (
            <CaptchaField field={form.field('captcha')} hint={shown.captchaHint} {...captcha} />
          ) : null}
        </View>
        <View className="ac-form-end">
          {scene.asksConsent ? <AgreementConsent field={form.field('consent')} /> : null}
          <PrimaryButton type="submit" busy={submit.pending}>
            {props.submitText}
          </PrimaryButton>
        </View>
        {scene.link ? <TextButton onClick={goOn.onClick}>{t(scene.link)}</TextButton> : null}
      </Form>
      {shown.sheet}
    </>
  )
}
