import './profile-form.css'
import { Fragment, type MutableRefObject } from 'react'
import type { User } from '@/api/wire/user'
import { Banner } from '@/components/banner'
import { CellGroup } from '@/components/cell-group'
import { DraftOffer } from '@/components/draft-offer'
import { PrimaryButton } from '@/components/primary-button'
import { RefreshErrorBanner } from '@/components/refresh-error-banner'
import { type TextKey, useText } from '@/locales/use-text'
import { View } from '@/platform/elements/basics'
import { Form } from '@/platform/elements/form'
import { profileControls } from './profile-controls'
import { useProfileEditing } from './use-profile-editing'
import { useProfileSaving } from './use-profile-saving'

interface ProfileFormProps {
  user: User
  /** Set by the form: the text key of the warning about unsaved edits, null when there are none. */
  unsavedMessage: MutableRefObject<() => TextKey | null>
}

/** The controls from top to bottom. Consecutive ones of the same kind form a group. */
const groups = Object.entries(profileControls).reduce<[string, (typeof profileControls)['avatar']][][]>(
  (all, entry) => {
    const last = all[all.length - 1]
    if (last?.[0]?.[1].kind === entry[1].kind) last.push(entry)
    else all.push([entry])
    return all
  },
  [],
)

/** The form with all profile fields. */
export function ProfileForm({ user, unsavedMessage }: ProfileFormProps) {
  const t = useText()
  const editing = useProfileEditing(user)
  const saving = useProfileSaving(editing)
  const { form } = editing
  unsavedMessage.current = editing.unsavedMessage

  return (
    <Form className="ac-profile" onSubmit={form.whenValid(() => void saving.save())}>
      {editing.hasDraft ? <DraftOffer onTake={editing.restoreDraft} /> : null}
      <RefreshErrorBanner error={editing.refreshError} onRetry={editing.retry} />
      {saving.conflict ? <Banner kind="info" stacked {...saving.conflict} /> : null}
      {saving.failure ? <Banner kind="error" text={saving.failure} /> : null}
      {groups.map((controls) => {
        const rendered = controls.map(([unit, { render }]) => (
          <Fragment key={unit}>{render(editing, t)}</Fragment>
        ))
        const [first] = controls
        return first?.[1].kind === 'cell' ? (
          <CellGroup key={first[0]}>{rendered}</CellGroup>
        ) : (
          <View key={first?.[0]} className="ac-profile-fields">
            {rendered}
          </View>
        )
      })}
      <PrimaryButton type="submit" busy={saving.pending}>
        {t('profile.save')}
      </PrimaryButton>
    </Form>
  )
}
