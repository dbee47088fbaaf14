import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { Consent, type ConsentPart } from './consent'
import type { FieldBinding } from './use-form'

/** A sentence that links to the shop's two agreements. */
export function useAgreementParts(before: 'consent.before' | 'consent.ask'): readonly ConsentPart[] {
  const t = useText()
  const agreement = (document: 'userregister' | 'userprivacy') => ({
    text: t('consent.document', { name: t(`agreement.${document}`) }),
    onClick: () => openScreen('agreement', { document }),
  })
  return [
    { text: t(before) },
    agreement('userregister'),
    { text: t('consent.and') },
    agreement('userprivacy'),
  ]
}

/** A checkbox for consent to the shop's two agreements, with a link to each. */
export function AgreementConsent({ field }: { field: FieldBinding }) {
  return <Consent field={field} parts={useAgreementParts('consent.before')} />
}
