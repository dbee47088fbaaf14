import { useText } from '@/locales/use-text'
import { Banner } from './banner'

/** Offers to restore a draft. */
export function DraftOffer({ onTake }: { onTake: () => void }) {
  const t = useText()
  return <Banner kind="info" text={t('draft.found')} action={{ text: t('draft.use'), onClick: onTake }} />
}
