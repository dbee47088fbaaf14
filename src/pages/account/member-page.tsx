import type { ReactNode } from 'react'
import type { User } from '@/api/wire/user'
import { Page } from '@/components/page'
import { SignInNeeded } from '@/components/sign-in-needed'
import { useUser } from '@/stores/app-context'

interface MemberPageProps {
  title: string
  intro?: (user: User) => string | undefined
  /** The content. Another member gets a new one. */
  children: (user: User) => ReactNode
}

/** The frame of a screen for members only. */
export function MemberPage({ title, intro, children }: MemberPageProps) {
  const session = useUser((user) => user.session)
  const user = session.kind === 'member' ? session.user : null
  return (
    <Page key={user?.id} title={title} intro={user ? intro?.(user) : undefined}>
      {user ? children(user) : <SignInNeeded />}
    </Page>
  )
}
