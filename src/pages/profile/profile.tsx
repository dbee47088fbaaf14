import { useRef } from 'react'
import type { User } from '@/api/wire/user'
import { Page } from '@/components/page'
import { SignInNeeded } from '@/components/sign-in-needed'
import { StateView } from '@/components/state-view'
import { useAction } from '@/components/use-action'
import { useLeave } from '@/components/use-leave'
import { type TextKey, useText } from '@/locales/use-text'
import { confirm } from '@/platform/elements/dialog'
import { openHome } from '@/platform/navigation'
import { useUser } from '@/stores/app-context'
import { ProfileForm } from './profile-form'

/** The member's profile: what a form of all its fields stands in. */
export function Profile() {
  const t = useText()
  const session = useUser((user) => user.session)
  const hasProfile = useUser((user) => user.hasProfile)
  // When the session expires during an edit, the form stays. It never stays for another person.
  const lastUser = useRef<User | null>(null)
  if (session.kind === 'member') lastUser.current = session.user
  else if (session.kind !== 'guest' || session.expiredId !== lastUser.current?.id) lastUser.current = null
  const unsavedMessage = useRef<() => TextKey | null>(() => null)
  const user = lastUser.current

  const { leave } = useLeave()
  const back = useAction(async () => {
    const consequence = unsavedMessage.current()
    const question = consequence && {
      title: t('profile.leaveTitle'),
      text: t(consequence),
      confirmText: t('profile.leave'),
      cancelText: t('profile.stay'),
    }
    if (question === null || (await confirm(question))) leave()
  })
  const onBack = () => void back.run()

  if (user && !hasProfile) {
    return (
      <Page title={t('profile.title')}>
        <StateView
          kind="person"
          title={t('profile.none')}
          action={{ text: t('action.backHome'), onClick: openHome }}
        />
      </Page>
    )
  }
  return (
    <Page title={t('profile.title')} onBack={onBack}>
      {user ? (
        <ProfileForm key={user.id} user={user} unsavedMessage={unsavedMessage} onBack={onBack} />
      ) : (
        <SignInNeeded parts={['avatar', 'rows', 'rows']} />
      )}
    </Page>
  )
}
