import './profile-form.css'
import { Fragment, type MutableRefObject } from 'react'
import type { User } from '@/api/wire/user'
import { PrimaryButton } from '@/components/action-button'
import { Banner } from '@/components/banner'
import { CellGroup } from '@/components/cell'
import { DraftOffer } from '@/components/draft-offer'
import { RefreshErrorBanner } from '@/components/refresh-error-banner'
import { type TextKey, useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { Form } from '@/platform/elements/form'
import { useQuestionBeforeBack } from '@/platform/navigation'
import { profileControls } from './profile-controls'
import { useProfileEditing } from './use-profile-editing'
import { useProfileSaving } from './use-profile-saving'

interface ProfileFormProps {
  user: User
  /** Set by the form: the text key of the warning about unsaved edits, null when there are none. */
  unsavedMessage: MutableRefObject<() => TextKey | null>
  /** Asks about unsaved edits, and leaves the screen. */
  onBack: () => void
}

/** The form with all profile fields. */
export function ProfileForm({ user, unsavedMessage, onBack }: ProfileFormProps) {
  const t = useText()
  const editing = useProfileEditing(user)
  const saving = useProfileSaving(editing)
  const { form } = editing
  unsavedMessage.current = editing.unsavedMessage
  useQuestionBeforeBack(editing.isChanged ? t('profile.leaveTitle') : null, onBack)

  return (
    <Form className="ac-profile" onSubmit={form.whenValid(() => void saving.save())}>
      {editing.hasDraft ? <DraftOffer onTake={editing.restoreDraft} /> : null}
      <RefreshErrorBanner error={editing.refreshError} onRetry={editing.retry} />
      {saving.conflict ? <Banner kind="info" stacked {...saving.conflict} /> : null}
      {saving.failure ? <Banner kind="error" text={saving.failure} /> : null}
      <CellGroup>
        {Object.entries(profileControls).map(([unit, { render }]) => (
          <Fragment key={unit}>{render(editing, t)}</Fragment>
        ))}
      </CellGroup>
      <View className="ac-save">
        <View className="ac-save-bar">
          <PrimaryButton type="submit" busy={saving.pending} disabled={!editing.isChanged}>
            {t('profile.save')}
          </PrimaryButton>
        </View>
      </View>
    </Form>
  )
}
