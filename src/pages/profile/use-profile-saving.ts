import { useState } from 'react'
import { isApiError } from '@/api/client/errors'
import type { User } from '@/api/wire/user'
import { failureOf } from '@/components/error-text'
import { useAction } from '@/components/use-action'
import { buildProfile, type ProfileUnit, profileFields } from '@/domain/profile-fields'
import { mergeProfile } from '@/domain/profile-merge'
import { useText } from '@/locales/use-text'
import { showSuccess } from '@/platform/elements/dialog'
import { useApp } from '@/stores/app-context'
import { profileControls } from './profile-controls'
import type { ProfileEditing } from './use-profile-editing'

interface Conflict {
  readonly user: User
  readonly units: readonly ProfileUnit[]
}

/** Saves the edits and shows the result. */
export function useProfileSaving(editing: ProfileEditing) {
  const t = useText()
  const { user: store } = useApp()
  const [failure, setFailure] = useState<string | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)

  const listOf = (items: readonly string[]) => items.join(t('list.separator'))
  const notSaved = (units: readonly ProfileUnit[]) =>
    t('profile.notSaved', { fields: listOf(units.map((unit) => t(`profile.${unit}`))) })

  // Not cancelled when the person leaves: the shop may have saved by then, and home shows the answer.
  const { run, pending } = useAction(async () => {
    setFailure(null)
    if (!editing.isEdited()) return
    try {
      const edit = { base: editing.saved.current, edited: editing.edited() }
      const outcome = await store.getState().saveProfile(edit)
      editing.rebase(outcome.user)
      setConflict(outcome.kind === 'conflict' ? outcome : null)
      if (outcome.kind === 'conflict') return
      if (outcome.unsaved.length > 0) return setFailure(notSaved(outcome.unsaved))
      // Edits that were made during the request stay.
      editing.show(mergeProfile(edit.edited, editing.edited(), outcome.user).merged)
      editing.keepDraft()
      showSuccess(t('profile.saved'))
    } catch (error) {
      // An expired session is shown above the form with a sign-in button, so not here.
      const isOver = store.getState().session.kind !== 'member'
      if (isApiError(error) && error.kind === 'signedOut' && isOver) return
      const failed = failureOf(error, t)
      if (failed?.field === 'nickname') editing.form.setError('nickname', failed.text)
      else setFailure(failed?.text ?? null)
    }
  })

  /** The conflicting units with both values, and an action that takes the other device's values. */
  const conflictBanner = ({ user, units }: Conflict) => {
    const mine = editing.edited()
    const items = units.map((unit) => {
      const words = (profile: typeof mine) => profileControls[unit].words(profile, t) || t('profile.unset')
      const values = { mine: words(mine), theirs: words(user) }
      return unit === 'avatar'
        ? t('profile.avatar')
        : t('profile.conflictItem', { field: t(`profile.${unit}`), ...values })
    })
    const takeTheirs = () => {
      editing.show(
        buildProfile((name) => (units.includes(profileFields[name].unit) ? user : editing.edited())[name]),
      )
      editing.keepDraft()
      setConflict(null)
    }
    return {
      text: t('profile.conflict', { list: listOf(items) }),
      action: { text: t('profile.takeTheirs'), onClick: takeTheirs },
    }
  }

  return { save: run, pending, failure, conflict: conflict && conflictBanner(conflict) }
}
