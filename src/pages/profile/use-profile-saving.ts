import { useRef, useState } from 'react'
import { isApiError } from '@/api/client/errors'
import { errorText } from '@/components/error-text'
import { useAction } from '@/components/use-action'
import type { Profile } from '@/domain/profile'
import { profileChanges } from '@/domain/profile-changes'
import { type TextKey, useText } from '@/locales/use-text'
import { notify } from '@/platform/dialog'
import { showSuccess } from '@/platform/success-toast'
import { useApp } from '@/stores/app-context'
import type { ProfileEditing } from './use-profile-editing'

const names: Record<keyof Profile, TextKey> = {
  avatar: 'profile.avatar',
  nickname: 'profile.nickname',
  gender: 'profile.gender',
  birthday: 'profile.birthday',
  province: 'profile.region',
  city: 'profile.region',
  county: 'profile.region',
  address: 'profile.address',
}

/** Saves what was changed and tells what the shop made of it. */
export function useProfileSaving(editing: ProfileEditing) {
  const t = useText()
  const { user: store } = useApp()
  const [failure, setFailure] = useState<string | null>(null)
  const savedBefore = useRef(false)

  const notSaved = (fields: (keyof Profile)[]) => {
    const list = Array.from(new Set(fields.map((field) => t(names[field]))))
    return t('profile.notSaved', { fields: list.join(t('list.separator')) })
  }

  const { run, pending } = useAction(async (signal) => {
    setFailure(null)
    // One tap too many after a save is no news.
    if (!editing.isChanged())
      return notify(t(savedBefore.current ? 'profile.saved' : 'profile.nothingChanged'))
    try {
      const { user, unsaved } = await store
        .getState()
        .saveProfile(profileChanges(editing.saved.current, editing.edited()), signal)
      editing.follow(user)
      if (unsaved.length > 0) return setFailure(notSaved(unsaved))
      savedBefore.current = true
      editing.keepDraft()
      showSuccess(t('profile.saved'))
    } catch (error) {
      // That the session is over is told above the form, with the way back in; a member is told here.
      const isOver = store.getState().session.kind !== 'member'
      if (isApiError(error) && error.kind === 'signedOut' && isOver) return
      setFailure(errorText(error, t))
    }
  })

  return { save: run, pending, failure }
}
