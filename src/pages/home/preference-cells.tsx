import { CellGroup } from '@/components/cell-group'
import { SelectCell } from '@/components/select-cell'
import { useAction } from '@/components/use-action'
import { languageNames } from '@/domain/language'
import { useText } from '@/locales/use-text'
import { notify } from '@/platform/elements/dialog'
import { useLanguage, usePreferences } from '@/stores/app-context'
import { appearances, type LanguageChoice, languageChoices } from '@/stores/preferences'

/** Language and appearance. Both take effect immediately. */
export function PreferenceCells() {
  const t = useText()
  const { language, appearance, choose } = usePreferences((preferences) => preferences)
  const speak = useLanguage((state) => state.choose)
  const texts = { confirm: t('action.confirm'), cancel: t('action.cancel'), failed: t('error.offline') }

  const chooseLanguage = useAction(async (_signal, choice: LanguageChoice) => {
    if (!(await speak(choice))) notify(t('preferences.languageFailed'))
  })

  return (
    <CellGroup>
      <SelectCell
        icon="language"
        label={t('preferences.language')}
        texts={texts}
        options={languageChoices.map((id) => ({
          id,
          name: id === 'auto' ? t('preferences.auto') : languageNames[id],
        }))}
        value={language}
        onChange={(choice) => void chooseLanguage.run(choice)}
      />
      <SelectCell
        icon="appearance"
        label={t('preferences.appearance')}
        texts={texts}
        options={appearances.map((id) => ({ id, name: t(`preferences.${id}`) }))}
        value={appearance}
        onChange={(chosen) => choose({ appearance: chosen })}
      />
    </CellGroup>
  )
}
