import '@/components/account-form.css'
import './cancel-account.css'
import { TextButton } from '@/components/action-button'
import { Banner } from '@/components/banner'
import { CellGroup } from '@/components/cell'
import { Consent } from '@/components/consent'
import { Field } from '@/components/field'
import { useForm } from '@/components/use-form'
import { useLeave } from '@/components/use-leave'
import { useRequest } from '@/components/use-request'
import { useText } from '@/locales/use-text'
import { Text, View } from '@/platform/elements/basics'
import { confirm, notify } from '@/platform/elements/dialog'
import { Form } from '@/platform/elements/form'
import { openHome, openScreen } from '@/platform/navigation'
import { useAccountActions } from '@/stores/use-account-actions'
import { MemberPage } from '../member-page'
import { useOrders } from './use-orders'

/** Cancels the account, after its consequences, the agreement, a typed word and a last question. */
export function CancelAccount() {
  const t = useText()
  return (
    <MemberPage title={t('cancel.title')} intro={() => t('cancel.intro')}>
      {() => <CancelForm />}
    </MemberPage>
  )
}

const consequences = ['cancel.lost', 'cancel.forever', 'cancel.again'] as const

function CancelForm() {
  const t = useText()
  const { cancelAccount } = useAccountActions()
  const form = useForm({
    initial: { consent: '', word: '' },
    rules: {
      consent: (ticked) => (ticked ? null : t('problem.consent')),
      word: (text) => (text.trim() === t('cancel.word') ? null : t('cancel.wordWrong')),
    },
  })

  const { toShop } = useLeave()
  const toOrders = useOrders()
  /** A message that passes would be gone with the app. */
  const saidAtTheEnd = async (goToShop: () => void) => {
    const texts = { confirmText: t('cancel.toShop'), cancelText: t('cancel.toHome') }
    const goes = await confirm({ title: t('cancel.done'), ...texts })
    return goes ? goToShop() : openHome()
  }

  const submit = useRequest(async (signal) => {
    const sure = await confirm({
      title: t('cancel.sure'),
      text: t('cancel.sureText'),
      confirmText: t('cancel.yes'),
      cancelText: t('action.cancel'),
      danger: true,
    })
    if (!sure) return
    await cancelAccount(signal)
    if (toShop) return saidAtTheEnd(toShop)
    notify(t('cancel.done'))
    openHome()
  })
  const { failure } = submit

  const parts = [
    { text: t('consent.before') },
    {
      text: t('consent.document', { name: t('agreement.userlogout') }),
      onClick: () => openScreen('agreement', { document: 'userlogout' }),
    },
  ]
  return (
    <Form className="ac-form" onSubmit={form.whenValid(() => void submit.run())}>
      {failure ? (
        <Banner
          kind="error"
          text={failure.text}
          action={failure.next === 'orders' ? (toOrders ?? undefined) : undefined}
        />
      ) : null}
      <CellGroup>
        {consequences.map((key) => (
          <View key={key} className="ac-cancel-consequence">
            <Text>{t(key)}</Text>
          </View>
        ))}
      </CellGroup>
      <Consent field={form.field('consent')} parts={parts} />
      <View className="ac-form-fields">
        <Field
          field={form.field('word')}
          label={t('cancel.type', { word: t('cancel.word') })}
          autoComplete="off"
          maxLength={20}
        />
      </View>
      <TextButton danger type="submit" busy={submit.pending}>
        {t('cancel.submit')}
      </TextButton>
    </Form>
  )
}
