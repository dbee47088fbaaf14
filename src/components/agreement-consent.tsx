import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { Consent } from './consent'
import type { FieldBinding } from './use-form'

/** Consent to the shop's two agreements, each one tap away. */
export function AgreementConsent({ field }: { field: FieldBinding }) {
  const t = useText()
  const agreement = (document: 'userregister' | 'userprivacy') => ({
    text: t('consent.document', { name: t(`agreement.${document}`) }),
    onClick: () => openScreen('agreement', { document }),
  })
  const parts = [
    { text: t('consent.before') },
    agreement('userregister'),
    { text: t('consent.and') },
    agreement('userprivacy'),
  ]
  return <Consent field={field} parts={parts} />
}
