import './index.css'
import { useEffect, useState } from 'react'
import { isApiError } from '@/api/client/errors'
import type { Agreement, AgreementDocument } from '@/api/endpoints/agreement-index'
import { withErrorBoundary } from '@/components/error-boundary'
import { errorText } from '@/components/error-text'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { useAction } from '@/components/use-action'
import { useNetworkReturn } from '@/components/use-network-return'
import { dateText } from '@/locales/date-text'
import { useText } from '@/locales/use-text'
import { Text, View } from '@/platform/elements/basics'
import { HtmlContent } from '@/platform/elements/html-content'
import { screenParameter } from '@/platform/navigation'
import { useSite } from '@/stores/app-context'

type Loading =
  | { kind: 'loading' }
  | { kind: 'ready'; agreement: Agreement }
  | { kind: 'failed'; error: unknown }

// The parameter is untrusted: any other value means the register agreement.
const asked = (): AgreementDocument => {
  const document = screenParameter('document')
  return document === 'userprivacy' || document === 'userlogout' ? document : 'userregister'
}

function AgreementScreen() {
  const t = useText()
  const agreement = useSite((site) => site.agreement)
  const [document] = useState(asked)
  const [state, setState] = useState<Loading>({ kind: 'loading' })

  const { run: load } = useAction(async (signal) => {
    setState({ kind: 'loading' })
    try {
      setState({ kind: 'ready', agreement: await agreement(document, signal) })
    } catch (error) {
      const left = isApiError(error) && error.kind === 'aborted'
      if (!left) setState({ kind: 'failed', error })
    }
  })
  useNetworkReturn(state.kind === 'failed', () => void load())
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => void load(), [])

  return (
    <Page title={t(`agreement.${document}`)}>
      {state.kind === 'loading' ? <Skeleton parts={['text']} text={t('action.loading')} /> : null}
      {state.kind === 'failed' ? (
        // `errorText` is null for a closed shop, which `Page` shows above this hidden content.
        <StateView
          kind="error"
          title={errorText(state.error, t) ?? t('error.server')}
          action={{ text: t('action.retry'), onClick: load }}
        />
      ) : null}
      {state.kind === 'ready' ? (
        <View className="ac-agreement">
          <HtmlContent className="ac-agreement-text" html={state.agreement.html} />
          {state.agreement.updatedText ? (
            <Text className="ac-agreement-date">
              {t('agreement.updated', { date: dateText(state.agreement.updatedText, t) })}
            </Text>
          ) : null}
        </View>
      ) : null}
    </Page>
  )
}

export default withErrorBoundary(AgreementScreen)
