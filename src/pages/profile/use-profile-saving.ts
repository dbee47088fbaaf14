import { useRef, useState } from 'react'
import { isApiError } from '@/api/errors'
import { errorText } from '@/components/error-text'
import { useAction } from '@/components/use-action'
import { useWayIn } from '@/components/use-way-in'
import { type TextKey, useText } from '@/locales/use-text'
import { confirmSuccess } from '@/platform/confirm-success'
import { notify } from '@/platform/dialog'
import type { Profile } from '@/rules/profile'
import { profileChanges } from '@/rules/profile-changes'
import { useUser } from '@/stores/world-context'
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

interface Failure {
  text: string
  action?: { text: string; onClick: () => void }
}

/** Saves what was changed and tells what the shop made of it. */
export function useProfileSaving(editing: ProfileEditing) {
  const t = useText()
  const saveProfile = useUser((user) => user.saveProfile)
  const wayIn = useWayIn()
  const [failure, setFailure] = useState<Failure | null>(null)
  const savedBefore = useRef(false)

  const notSaved = (fields: (keyof Profile)[]) => {
    const list = Array.from(new Set(fields.map((field) => t(names[field]))))
    return { text: t('profile.notSaved', { fields: list.join(t('list.separator')) }) }
  }

  const { run, pending } = useAction(async (signal) => {
    setFailure(null)
    // One tap too many after a save is no news.
    if (!editing.isChanged())
      return notify(t(savedBefore.current ? 'profile.saved' : 'profile.nothingChanged'))
    try {
      const { user, unsaved } = await saveProfile(
        profileChanges(editing.saved.current, editing.edited()),
        signal,
      )
      editing.follow(user)
      if (unsaved.length > 0) return setFailure(notSaved(unsaved))
      savedBefore.current = true
      editing.keepDraft()
      confirmSuccess(t('profile.saved'))
    } catch (error) {
      const text = errorText(error, t)
      const signedOut = isApiError(error) && error.kind === 'signedOut'
      const action = signedOut ? { text: t('action.signIn'), onClick: wayIn.open } : undefined
      setFailure(text === null ? null : { text, action })
    }
  })

  return { save: run, pending, failure }
}
