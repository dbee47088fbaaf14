import './quick-bind.css'
import { vendor } from '@vendor'
import { useEffect, useState } from 'react'
import { PrimaryButton } from '@/components/action-button'
import { type ActionProps, Banner } from '@/components/banner'
import { failureOf } from '@/components/error-text'
import { useAction } from '@/components/use-action'
import { useLeave } from '@/components/use-leave'
import { usePlatformName } from '@/components/use-platform-name'
import type { PhoneGrant } from '@/domain/phone-grant'
import { useText } from '@/locales/use-text'
import { Text, View } from '@/platform/elements/basics'
import { showSuccess } from '@/platform/elements/dialog'
import { replaceScreen } from '@/platform/navigation'
import { useApp, useSite, useUser } from '@/stores/app-context'

/** Binds the phone number that the platform provides, if platform and shop both offer it. The sms form stays below. */
export function QuickBind() {
  const { client } = useApp()
  const offered = useSite((site) => site.config.oneTapBindClientTypes.includes(client.clientType))
  return vendor.readPhone && offered ? <QuickBindButton read={vendor.readPhone} /> : null
}

function QuickBindButton({ read }: { read: NonNullable<typeof vendor.readPhone> }) {
  const t = useText()
  const platform = usePlatformName()
  const { user, drafts, typedAccount } = useApp()
  const quickBind = useUser((state) => state.quickBind)
  const [failure, setFailure] = useState<{ text: string; action?: ActionProps } | null>(null)

  // Errors are ignored here: they show when the button is tapped, and the sms form works without.
  const prepare = () =>
    user
      .getState()
      .prepareQuickBind()
      .catch(() => {})
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens: after the tap is too late
  useEffect(() => void prepare(), [])

  // The platform doesn't tell the app the number, so only its kind is carried.
  const signInInstead = () => {
    typedAccount.carry({ kind: 'sms', account: '' })
    replaceScreen('signIn')
  }

  const { finish } = useLeave()
  const bind = useAction(async (signal, grant: PhoneGrant) => {
    try {
      await quickBind(grant, signal)
      drafts.forget('bindMobile')
      showSuccess(t('bind.done'))
      finish()
    } catch (error) {
      const failed = failureOf(error, t)
      const signIn = { text: t('bind.signInInstead'), onClick: signInInstead }
      setFailure(failed && { text: failed.text, action: failed.next ? signIn : undefined })
      void prepare()
    }
  })

  const signInToPlatform = useAction(async () => {
    try {
      await user.getState().prepareQuickBind(false)
      setFailure(null)
    } catch (error) {
      const failed = failureOf(error, t)
      if (failed) setFailure({ text: failed.text })
    }
  })

  const onGetPhoneNumber = (detail: unknown) => {
    setFailure(null)
    const outcome = read(detail)
    if (outcome.kind === 'granted') return void bind.run(outcome.grant)
    const action = { text: t('oneTap.signIn', { platform }), onClick: signInToPlatform.run }
    const { reason } = outcome
    setFailure({
      text: t(`oneTap.${reason}`, { platform }),
      action: reason === 'signedOut' ? action : undefined,
    })
  }

  return (
    <View className="ac-quick-bind">
      {failure ? <Banner kind="error" {...failure} /> : null}
      <PrimaryButton busy={bind.pending} native={{ openType: 'getPhoneNumber', onGetPhoneNumber }}>
        {t('oneTap.submit', { platform })}
      </PrimaryButton>
      <Text className="ac-quick-bind-or">{t('oneTap.or')}</Text>
    </View>
  )
}
