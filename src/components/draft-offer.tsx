import { useText } from '@/locales/use-text'
import { Banner } from './banner'

/** What was typed here before and never sent: offered, not forced. */
export function DraftOffer({ onTake }: { onTake: () => void }) {
  const t = useText()
  return <Banner kind="info" text={t('draft.found')} action={{ text: t('draft.use'), onClick: onTake }} />
}
