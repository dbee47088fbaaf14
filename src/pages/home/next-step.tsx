import './next-step.css'
import type { User } from '@/api/wire/user'
import { profileCompleteness, profileSteps } from '@/domain/profile-completeness'
import { useText } from '@/locales/use-text'
import { classNames } from '@/platform/class-names'
import { Button, Text, View } from '@/platform/elements/basics'
import { openScreen } from '@/platform/navigation'

/** Shows how complete the account is and the next step. Renders nothing when it is complete. */
export function NextStep({ user }: { user: User }) {
  const t = useText()
  const { done, total, next } = profileCompleteness(user)
  if (next === null) return null
  return (
    <Button className="ac-next" onClick={() => openScreen(next === 'mobile' ? 'bindMobile' : 'profile')}>
      <View className="ac-next-line">
        <Text className="ac-next-what">{t(`next.${next}`)}</Text>
        <Text className="ac-next-count">{t('next.done', { done, total })}</Text>
      </View>
      <View className="ac-next-track" aria-hidden>
        {profileSteps.map((step, index) => (
          <View key={step} className={classNames('ac-next-part', index < done && 'ac-next-done')} />
        ))}
      </View>
    </Button>
  )
}
