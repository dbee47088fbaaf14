import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { Consent } from './consent'
import type { FieldBinding } from './use-form'

/** A checkbox for consent to the shop's two agreements, with a link to each. */
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
