import { vendor } from '@vendor'
import { useEffect } from 'react'
import { createCancel } from '@/api/client/cancel'
import type { User } from '@/api/wire/user'
import { Cell, CellGroup } from '@/components/cell'
import { RefreshErrorBanner } from '@/components/refresh-error-banner'
import { useAction } from '@/components/use-action'
import { useLoadProfile } from '@/components/use-load-profile'
import { usePlatformName } from '@/components/use-platform-name'
import { type TextOf, useText } from '@/locales/use-text'
import { notify } from '@/platform/elements/dialog'
import { openScreen } from '@/platform/navigation'
import { useApp, useSite, useUser } from '@/stores/app-context'
import { useAccountActions } from '@/stores/use-account-actions'
import { MemberPage } from '../member-page'

/** How the member signs in, and what protects the account. Each row says its state and leads on. */
export function Security() {
  const t = useText()
  return <MemberPage title={t('security.title')}>{(user) => <SecurityRows user={user} />}</MemberPage>
}

function SecurityRows({ user }: { user: User }) {
  const t = useText()
  const platform = usePlatformName()
  const { authorises } = useApp()
  const { askForFeatures } = useAccountActions()
  // `missing` makes the rows follow what the shop's answers say of it.
  const { offers } = useSite((site) => site)
  const hasProfile = useUser((state) => state.hasProfile)
  const { refreshError, retry } = useLoadProfile()
  const hasEmail = offers('user/appemailbindverifysend')
  // Both exist since the same version (contract 10).
  const hasPasswordChange = hasEmail && offers('safety/loginpwdupdate')

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    const { signal, cancel } = createCancel()
    if (hasEmail) void askForFeatures(signal)
    return cancel
  }, [])

  const copy = useAction(async () =>
    notify(t((await vendor.copyText(user.numberCode)) ? 'crash.copied' : 'crash.notCopied')),
  )
  const linked = user.openid !== ''

  return (
    <>
      <RefreshErrorBanner error={refreshError} onRetry={retry} />
      <CellGroup>
        <Cell
          label={t('field.mobile')}
          value={user.mobileMasked}
          placeholder={t('security.unbound')}
          onClick={() => openScreen('bindMobile')}
        />
        {hasEmail || user.emailMasked ? (
          <Cell
            label={t('field.email')}
            value={user.emailMasked}
            placeholder={t('security.unbound')}
            onClick={hasEmail ? () => openScreen('bindEmail') : undefined}
          />
        ) : null}
        {hasPasswordChange ? (
          <Cell
            label={t('security.password')}
            value={passwordState(user, t)}
            onClick={() => openScreen('password')}
          />
        ) : null}
        {authorises ? (
          <Cell
            label={t('security.platform', { platform })}
            value={t(linked ? 'security.linked' : 'security.unlinked')}
            onClick={linked ? undefined : () => openScreen('bindMobile')}
          />
        ) : null}
      </CellGroup>
      {user.numberCode ? (
        <CellGroup>
          <Cell
            label={t('security.memberId')}
            value={user.numberCode}
            note={t('security.copy')}
            arrow={false}
            onClick={copy.run}
          />
        </CellGroup>
      ) : null}
      {hasProfile && offers('safety/logout') ? (
        <CellGroup>
          <Cell label={t('cancel.title')} onClick={() => openScreen('cancelAccount')} />
        </CellGroup>
      ) : null}
    </>
  )
}

/** Empty where the server doesn't say. */
const passwordState = ({ hasPassword }: User, t: TextOf): string => {
  if (hasPassword === null) return ''
  return t(hasPassword ? 'security.password.set' : 'security.password.unset')
}
