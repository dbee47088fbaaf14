import './home.css'
import type { User } from '@/api/wire/user'
import { TextButton } from '@/components/action-button'
import { AgreementLinks } from '@/components/agreement-links'
import { Avatar } from '@/components/avatar'
import { BackToShop } from '@/components/back-to-shop'
import { Cell, CellGroup } from '@/components/cell'
import { useLoadAhead } from '@/components/load-ahead'
import { RefreshErrorBanner } from '@/components/refresh-error-banner'
import { useAction } from '@/components/use-action'
import { useLoadProfile } from '@/components/use-load-profile'
import { isMemberRow } from '@/domain/home-rows'
import { useText } from '@/locales/use-text'
import { Button, Heading, Text, View } from '@/platform/elements/basics'
import { confirm } from '@/platform/elements/dialog'
import { openScreen, scrollToTop } from '@/platform/navigation'
import { useApp, useUser } from '@/stores/app-context'
import { ConfiguredLinks } from './configured-links'
import { NextStep } from './next-step'
import { PreferenceCells } from './preference-cells'

/** Home of a member. Shows the last known data and refreshes it with one call. */
export function MemberHome({ user, mustBind }: { user: User; mustBind: boolean }) {
  const t = useText()
  const { user: store, configuration } = useApp()
  const { rows } = configuration
  const hasProfile = useUser((state) => state.hasProfile)
  const { refreshError, retry } = useLoadProfile()
  useLoadAhead()
  // The name by which the shop knows the member, unless it is the one above.
  const note = [user.username, user.mobileMasked, user.emailMasked].find(
    (text) => text && text !== user.displayName,
  )

  const leave = useAction(async () => {
    const sure = await confirm({
      title: t('home.signOutTitle'),
      text: t('home.signOutText'),
      confirmText: t('home.signOutYes'),
      cancelText: t('action.cancel'),
      danger: true,
    })
    if (!sure) return
    store.getState().signOut()
    scrollToTop()
  })

  const cells = {
    mobile: (
      <Cell
        key="mobile"
        icon="phone"
        label={t('field.mobile')}
        value={user.mobileMasked}
        placeholder={t('home.mobileMissing')}
        onClick={() => openScreen('bindMobile')}
      />
    ),
    email: user.emailMasked ? (
      <Cell key="email" icon="email" label={t('field.email')} value={user.emailMasked} />
    ) : null,
    security: (
      <Cell key="security" icon="shield" label={t('security.title')} onClick={() => openScreen('security')} />
    ),
  }
  const shown = rows.filter(isMemberRow)

  return (
    <>
      <RefreshErrorBanner error={refreshError} onRetry={retry} />
      <View className="ac-home-card ac-home-member">
        <Avatar src={user.avatar} name={user.displayName} size="large" />
        <View className="ac-home-who">
          <Heading level={2} className="ac-home-name">
            {user.displayName || t('home.title')}
          </Heading>
          {note ? <Text className="ac-home-note">{note}</Text> : null}
        </View>
        {hasProfile ? (
          <Button className="ac-home-open" onClick={() => openScreen('profile')}>
            <Text>{t('profile.title')}</Text>
            <Text className="ac-cell-arrow" aria-hidden />
          </Button>
        ) : null}
      </View>
      {mustBind || !hasProfile ? null : <NextStep user={user} />}
      {shown.length > 0 ? <CellGroup>{shown.map((row) => cells[row])}</CellGroup> : null}
      <BackToShop />
      <ConfiguredLinks />
      <PreferenceCells />
      <CellGroup>
        <TextButton danger onClick={() => void leave.run()}>
          {t('home.signOut')}
        </TextButton>
      </CellGroup>
      <AgreementLinks about />
    </>
  )
}
