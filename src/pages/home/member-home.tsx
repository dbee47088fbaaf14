import './home.css'
import type { User } from '@/api/wire/user'
import { AgreementCells } from '@/components/agreement-cells'
import { Avatar } from '@/components/avatar'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { RefreshErrorBanner } from '@/components/refresh-error-banner'
import { TextButton } from '@/components/text-button'
import { useAction } from '@/components/use-action'
import { useLoadProfile } from '@/components/use-load-profile'
import { useText } from '@/locales/use-text'
import { confirm } from '@/platform/dialog'
import { Heading, Text, View } from '@/platform/elements'
import { openScreen } from '@/platform/navigation'
import { useApp, useUser } from '@/stores/app-context'
import { NextStep } from './next-step'
import { PreferenceCells } from './preference-cells'

/** Home of a member. Shows the last known data and refreshes it with one call. */
export function MemberHome({ user, mustBind }: { user: User; mustBind: boolean }) {
  const t = useText()
  const store = useApp().user
  const hasProfile = useUser((state) => state.hasProfile)
  const { refreshError, retry } = useLoadProfile(user.id)

  const leave = useAction(async () => {
    const sure = await confirm({
      title: t('home.signOutTitle'),
      text: t('home.signOutText'),
      confirmText: t('home.signOutYes'),
      cancelText: t('action.cancel'),
      danger: true,
    })
    if (sure) store.getState().signOut()
  })

  return (
    <>
      <RefreshErrorBanner error={refreshError} onRetry={retry} />
      <View className="ac-home-card ac-home-member">
        <Avatar src={user.avatar} name={user.displayName} size="large" />
        <View className="ac-home-who">
          <Heading level={2} className="ac-home-name">
            {user.displayName || t('home.title')}
          </Heading>
          <Text className="ac-home-note">{user.mobileMasked || user.emailMasked || user.username}</Text>
        </View>
      </View>
      {mustBind || !hasProfile ? null : <NextStep user={user} />}
      <CellGroup>
        {hasProfile ? <Cell label={t('profile.title')} onClick={() => openScreen('profile')} /> : null}
        <Cell
          label={t('field.mobile')}
          value={user.mobileMasked}
          placeholder={t('home.mobileMissing')}
          onClick={() => openScreen('bindMobile')}
        />
        {user.emailMasked ? <Cell label={t('field.email')} value={user.emailMasked} /> : null}
      </CellGroup>
      <AgreementCells />
      <PreferenceCells />
      <TextButton danger onClick={() => void leave.run()}>
        {t('home.signOut')}
      </TextButton>
    </>
  )
}
