import '@/components/account-form.css'
import { useState } from 'react'
import { AgreementConsent } from '@/components/agreement-consent'
import { Banner } from '@/components/banner'
import { errorText } from '@/components/error-text'
import { PrimaryButton } from '@/components/primary-button'
import { QuietButton } from '@/components/quiet-button'
import { useAction } from '@/components/use-action'
import { useEntrance } from '@/components/use-entrance'
import { useForm } from '@/components/use-form'
import { useWayIn } from '@/components/use-way-in'
import { useText } from '@/locales/use-text'
import { confirmSuccess } from '@/platform/confirm-success'
import { Form } from '@/platform/elements'
import { replaceScreen } from '@/platform/navigation'
import { useUser } from '@/stores/world-context'
import { SharedData } from './shared-data'

/** Consent first, then one tap. Who has an account by name finds the way to it below. */
export function AuthoriseForm() {
  const t = useText()
  const wayIn = useWayIn()
  const authorise = useUser((user) => user.authorise)
  const enter = useEntrance()
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({
    initial: { consent: '' },
    rules: { consent: (ticked) => (ticked ? null : t('problem.consent')) },
  })

  const submit = useAction(async () => {
    setFailure(null)
    try {
      // An identified person stays: this screen asks how to call them.
      if ((await authorise()) === 'identified') return
      confirmSuccess(t('authorise.done'))
      enter()
    } catch (error) {
      setFailure(errorText(error, t))
    }
  })

  return (
    <Form className="ac-form" onSubmit={form.whenValid(() => void submit.run())}>
      {failure ? <Banner kind="error" text={failure} /> : null}
      <SharedData />
      <AgreementConsent field={form.field('consent')} />
      <PrimaryButton type="submit" busy={submit.pending}>
        {wayIn.text}
      </PrimaryButton>
      <QuietButton onClick={() => replaceScreen('signIn')}>{t('authorise.byName')}</QuietButton>
      <QuietButton onClick={() => replaceScreen('register')}>{t('authorise.register')}</QuietButton>
    </Form>
  )
}
