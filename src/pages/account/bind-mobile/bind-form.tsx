import '@/components/account-form.css'
import { useState } from 'react'
import { Banner } from '@/components/banner'
import { CodeField } from '@/components/code-field'
import { DraftOffer } from '@/components/draft-offer'
import { failureOf } from '@/components/error-text'
import { Field } from '@/components/field'
import { fieldText } from '@/components/field-texts'
import { PrimaryButton } from '@/components/primary-button'
import type { FormFailure } from '@/components/use-account-form'
import { useAction } from '@/components/use-action'
import { useDraft } from '@/components/use-draft'
import { useForm } from '@/components/use-form'
import { useLoadSite } from '@/components/use-load-site'
import { useSendCode } from '@/components/use-send-code'
import { meantText } from '@/domain/meant-text'
import { codeProblem, mobileProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { showSuccess } from '@/platform/elements/dialog'
import { Form } from '@/platform/elements/form'
import { leaveScreen, replaceScreen } from '@/platform/navigation'
import { useApp, useSite, useUser } from '@/stores/app-context'

interface BindFormProps {
  submitText: string
  /** The draft's owner: the member's id, '' for a person without an account. */
  owner: string
}

/** Phone and code. Sending the code needs no captcha (contract 6.7). */
export function BindForm({ submitText, owner }: BindFormProps) {
  const t = useText()
  const pattern = useSite((site) => site.config.mobilePattern)
  const bindMobile = useUser((user) => user.bindMobile)
  const { typedAccount } = useApp()
  const [failure, setFailure] = useState<FormFailure | null>(null)
  const draft = useDraft('bindMobile', owner)
  useLoadSite()

  const form = useForm({
    initial: { mobile: '', code: '' },
    onEdit: ({ mobile }) => (mobile ? draft.keep({ mobile }) : draft.forget()),
    meanings: {
      mobile: (text) => meantText('mobile', text, pattern),
      code: (text) => meantText('code', text),
    },
    rules: {
      mobile: (text) => fieldText(t, mobileProblem(text, pattern), 'field.mobile'),
      code: (text) => fieldText(t, codeProblem(text), 'field.smsCode'),
    },
  })
  const mobile = () => form.values().mobile

  const restoreDraft = () => {
    form.setValue('mobile', draft.found?.mobile ?? '')
    draft.restored()
  }

  const signInInstead = () => {
    typedAccount.carry({ kind: 'sms', account: mobile() })
    replaceScreen('signIn')
  }

  const showFailure = (error: unknown) => {
    const failed = failureOf(error, t)
    if (!failed) return setFailure(null)
    const { text, next } = failed
    const field = failed.field === 'account' ? 'mobile' : failed.field
    if (field !== 'mobile' && field !== 'code') return setFailure({ text, next })
    form.setError(field, text)
    setFailure(next ? { text: null, next } : null)
  }

  const sendButton = useSendCode({
    scene: 'bind',
    account: mobile,
    prepare() {
      setFailure(null)
      return form.checkField('mobile') ? { kind: 'sms', account: mobile() } : null
    },
    onSent: () => {},
    onFailed: showFailure,
  })

  const submit = useAction(async (signal) => {
    setFailure(null)
    try {
      await bindMobile({ mobile: mobile(), code: form.values().code }, signal)
      draft.forget()
      showSuccess(t('bind.done'))
      leaveScreen()
    } catch (error) {
      showFailure(error)
    }
  })

  return (
    <Form className="ac-form" onSubmit={form.whenValid(() => void submit.run())}>
      {draft.found ? <DraftOffer onTake={restoreDraft} /> : null}
      {failure?.next ? (
        <Banner
          kind="info"
          text={t('account.yours')}
          action={{ text: t('bind.signInInstead'), onClick: signInInstead }}
        />
      ) : null}
      {failure?.text ? <Banner kind="error" text={failure.text} /> : null}
      <View className="ac-form-fields">
        <Field
          field={form.field('mobile')}
          label={t('field.mobile')}
          type="mobile"
          placeholder={t('field.mobile.placeholder')}
          autoComplete="tel"
          maxLength={40}
        />
        <CodeField
          {...sendButton}
          field={form.field('code')}
          label={t('field.smsCode')}
          placeholder={t('field.code.placeholder')}
        />
      </View>
      <PrimaryButton type="submit" busy={submit.pending}>
        {submitText}
      </PrimaryButton>
    </Form>
  )
}
