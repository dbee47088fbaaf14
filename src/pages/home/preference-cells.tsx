import { CellGroup } from '@/components/cell'
import { SelectCell } from '@/components/select-cell'
import { useAction } from '@/components/use-action'
import { isPreferenceRow } from '@/domain/home-rows'
import { languageNames } from '@/domain/language'
import { useText } from '@/locales/use-text'
import { notify } from '@/platform/elements/dialog'
import { useApp, useLanguage, usePreferences } from '@/stores/app-context'
import { appearances, type LanguageChoice } from '@/stores/preferences'

/** Language and appearance, unless the operator leaves them out. Both take effect immediately. */
export function PreferenceCells() {
  const t = useText()
  const { rows, languages } = useApp().configuration
  const { language, appearance, choose } = usePreferences((preferences) => preferences)
  const speak = useLanguage((state) => state.choose)

  const chooseLanguage = useAction(async (_signal, choice: LanguageChoice) => {
    if (!(await speak(choice))) notify(t('preferences.languageFailed'))
  })

  const cells = {
    language: (
      <SelectCell
        key="language"
        icon="language"
        label={t('preferences.language')}
        options={[
          { id: 'auto' as const, name: t('preferences.auto') },
          ...languages.map((id) => ({ id, name: languageNames[id] })),
        ]}
        value={languages.some((one) => one === language) ? language : 'auto'}
        onChange={(choice) => void chooseLanguage.run(choice)}
      />
    ),
    appearance: (
      <SelectCell
        key="appearance"
        icon="appearance"
        label={t('preferences.appearance')}
        options={appearances.map((id) => ({ id, name: t(`preferences.${id}`) }))}
        value={appearance}
        onChange={(chosen) => choose({ appearance: chosen })}
      />
    ),
  }
  const shown = rows.filter(isPreferenceRow)
  const useful = shown.filter((row) => row !== 'language' || languages.length > 1)
  return useful.length > 0 ? <CellGroup>{useful.map((row) => cells[row])}</CellGroup> : null
}
