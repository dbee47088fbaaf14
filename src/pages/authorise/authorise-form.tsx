import '@/components/account-form.css'
import { PrimaryButton, TextButton } from '@/components/action-button'
import { AgreementConsent } from '@/components/agreement-consent'
import { Banner } from '@/components/banner'
import { useAfterSignIn } from '@/components/use-after-sign-in'
import { useConsent } from '@/components/use-consent'
import { useForm } from '@/components/use-form'
import { useRequest } from '@/components/use-request'
import { useSignInEntry } from '@/components/use-sign-in-entry'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { Form } from '@/platform/elements/form'
import { replaceScreen } from '@/platform/navigation'
import { useUser } from '@/stores/app-context'
import { SharedData } from './shared-data'

/** Consent, then one tap. Below are links to sign in by name and to register. */
export function AuthoriseForm() {
  const t = useText()
  const entry = useSignInEntry()
  const authorise = useUser((user) => user.authorise)
  const enter = useAfterSignIn()
  const form = useForm({ initial: { consent: '' } })
  const consent = useConsent(form)

  const submit = useRequest(async () => {
    // An identified person stays on this screen, which then asks for a name.
    if ((await authorise()) === 'identified') return
    showSuccess(t('signIn.done'))
    enter()
  })

  return (
    <>
      <Form className="ac-form" onSubmit={form.whenValid(() => consent.withConsent(() => void submit.run()))}>
        {submit.failure ? <Banner kind="error" text={submit.failure.text} /> : null}
        <SharedData />
        <AgreementConsent field={form.field('consent')} />
        <PrimaryButton type="submit" busy={submit.pending}>
          {entry.text}
        </PrimaryButton>
        <TextButton onClick={() => replaceScreen('signIn')}>{t('authorise.byName')}</TextButton>
        <TextButton onClick={() => replaceScreen('register')}>{t('authorise.register')}</TextButton>
      </Form>
      {consent.sheet}
    </>
  )
}
