import './consent-sheet.css'
import { useText } from '@/locales/use-text'
import { Button, Heading, Text, View } from '@/platform/elements/basics'
import { BottomSheet } from '@/platform/elements/bottom-sheet'
import { PrimaryButton, TextButton } from './action-button'
import { useAgreementParts } from './agreement-consent'

interface ConsentSheetProps {
  onAgree: () => void
  onClose: () => void
}

/** Asks for the consent that was not given in the form. */
export function ConsentSheet({ onAgree, onClose }: ConsentSheetProps) {
  const t = useText()
  const parts = useAgreementParts('consent.ask')
  // The agreement opens above this screen, where the sheet must not hold the keyboard.
  const follow = (open: () => void) => () => {
    onClose()
    open()
  }
  return (
    <BottomSheet title={t('consent.title')} onClose={onClose}>
      <View className="ac-sheet-content">
        <Heading level={2} className="ac-sheet-heading">
          {t('consent.title')}
        </Heading>
        <View className="ac-consent-ask">
          {parts.map(({ text, onClick }) =>
            onClick ? (
              <Button key={text} className="ac-link" onClick={follow(onClick)}>
                {text}
              </Button>
            ) : (
              <Text key={text}>{text}</Text>
            ),
          )}
        </View>
        <PrimaryButton onClick={onAgree}>{t('consent.agree')}</PrimaryButton>
        <TextButton onClick={onClose}>{t('action.cancel')}</TextButton>
      </View>
    </BottomSheet>
  )
}
