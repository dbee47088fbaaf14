import './agreement.css'
import { useState } from 'react'
import type { AgreementDocument } from '@/api/endpoints/agreement-index'
import { NotLoaded } from '@/components/not-loaded'
import { Page } from '@/components/page'
import { useLoaded } from '@/components/use-loaded'
import { dateText } from '@/locales/date-text'
import { useText } from '@/locales/use-text'
import { Text, View } from '@/platform/elements/basics'
import { HtmlContent } from '@/platform/elements/html-content'
import { screenParameter } from '@/platform/navigation'
import { useSite } from '@/stores/app-context'

// The parameter is untrusted: every value but two means the register agreement.
const asked = (): AgreementDocument => {
  const document = screenParameter('document')
  return document === 'userprivacy' || document === 'userlogout' ? document : 'userregister'
}

/** One of the shop's documents: what somebody agrees to. */
export function Agreement() {
  const t = useText()
  const agreement = useSite((site) => site.agreement)
  const [document] = useState(asked)
  const { loaded, retry } = useLoaded((signal) => agreement(document, signal))

  return (
    <Page title={t(`agreement.${document}`)}>
      <NotLoaded loaded={loaded} parts={['text']} onRetry={retry} />
      {loaded.kind === 'ready' ? (
        <View className="ac-agreement">
          <HtmlContent className="ac-agreement-text" html={loaded.value.html} />
          {loaded.value.updatedText ? (
            <Text className="ac-agreement-date">
              {t('agreement.updated', { date: dateText(loaded.value.updatedText, t) })}
            </Text>
          ) : null}
        </View>
      ) : null}
    </Page>
  )
}
