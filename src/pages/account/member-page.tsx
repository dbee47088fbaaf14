import type { ReactNode } from 'react'
import type { User } from '@/api/wire/user'
import { Page } from '@/components/page'
import { SignInNeeded } from '@/components/sign-in-needed'
import { Skeleton } from '@/components/skeleton'
import { useText } from '@/locales/use-text'
import { useUser } from '@/stores/app-context'

interface MemberPageProps {
  title: string
  intro?: (user: User) => string | undefined
  /** The content. Another member gets a new one. */
  children: (user: User) => ReactNode
}

/** The frame of a screen for members only. */
export function MemberPage({ title, intro, children }: MemberPageProps) {
  const t = useText()
  const session = useUser((user) => user.session)
  if (session.kind === 'member') {
    return (
      <Page key={session.user.id} title={title} intro={intro?.(session.user)}>
        {children(session.user)}
      </Page>
    )
  }
  return (
    <Page title={title}>
      {session.kind === 'restoring' ? (
        <Skeleton parts={['field', 'field']} text={t('action.loading')} />
      ) : (
        <SignInNeeded />
      )}
    </Page>
  )
}
