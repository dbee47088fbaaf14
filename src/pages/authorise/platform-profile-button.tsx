import { vendor } from '@vendor'
import { useState } from 'react'
import { TextButton } from '@/components/action-button'
import { Banner } from '@/components/banner'
import { usePlatformName } from '@/components/use-platform-name'
import type { PlatformProfile } from '@/domain/platform-profile'
import { useText } from '@/locales/use-text'
import type { ProfileOutcome } from '@/platform/platform'

type Refusal = Extract<ProfileOutcome, { kind: 'refused' }>['reason']

/** Fills the form with the platform's profile, on platforms that provide it. After a refusal the person types it. */
export function PlatformProfileButton({ onGiven }: { onGiven: (profile: PlatformProfile) => void }) {
  const t = useText()
  const platform = usePlatformName()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  if (!vendor.profileButton) return null

  const onAnswer = (outcome: ProfileOutcome) => {
    setRefusal(outcome.kind === 'refused' ? outcome.reason : null)
    if (outcome.kind === 'given') onGiven(outcome.profile)
  }
  return (
    <>
      <TextButton {...vendor.profileButton({ purpose: t('firstProfile.purpose'), onAnswer })}>
        {t('firstProfile.usePlatform', { platform })}
      </TextButton>
      {refusal ? <Banner kind="info" text={t(`firstProfile.${refusal}`, { platform })} /> : null}
    </>
  )
}
