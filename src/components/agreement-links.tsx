import './agreement-links.css'
import { useText } from '@/locales/use-text'
import { Button, View } from '@/platform/elements/basics'
import { openScreen } from '@/platform/navigation'

/** Links to the shop's two agreements and, with `about`, to who it is, at the foot of a screen. */
export function AgreementLinks({ about }: { about?: boolean }) {
  const t = useText()
  return (
    <View className="ac-agreements">
      {(['userregister', 'userprivacy'] as const).map((document) => (
        <Button
          key={document}
          className="ac-agreements-link"
          onClick={() => openScreen('agreement', { document })}
        >
          {t(`agreement.${document}`)}
        </Button>
      ))}
      {about ? (
        <Button className="ac-agreements-link" onClick={() => openScreen('about')}>
          {t('about.title')}
        </Button>
      ) : null}
    </View>
  )
}
