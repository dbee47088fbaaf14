import { useRef, useState } from 'react'
import type { User } from '@/api/wire/user'
import { fieldText } from '@/components/field-texts'
import { useDraft } from '@/components/use-draft'
import { useForm } from '@/components/use-form'
import { useLoadProfile } from '@/components/use-load-profile'
import { allGenders } from '@/domain/gender'
import type { Profile } from '@/domain/profile-fields'
import { isProfileEdited } from '@/domain/profile-merge'
import { profileTexts, withTexts } from '@/domain/profile-texts'
import { addressProblem, nicknameProblem } from '@/domain/validation'
import { type TextKey, useText } from '@/locales/use-text'
import { guardUnsavedChanges } from '@/platform/unsaved-changes-guard'

export type ProfileEditing = ReturnType<typeof useProfileEditing>

/** The saved profile, what the person has made of it so far, and the draft that keeps that on the device. */
export function useProfileEditing(user: User) {
  const t = useText()
  const [now] = useState(() => new Date())
  const draft = useDraft('profile', String(user.id))
  const draftIsKept = useRef(true)
  const saved = useRef<Profile>(user)
  const [picked, setPicked] = useState<Profile>(user)
  const latestPicked = useRef(picked)
  const [genders, setGenders] = useState(allGenders)
  const isGuarded = useRef(false)

  const form = useForm({
    initial: { nickname: user.nickname, address: user.address },
    rules: {
      nickname: (text) => {
        // A member who registered by name has none yet, and may change the rest without giving one.
        const problem = text === '' && saved.current.nickname === '' ? null : nicknameProblem(text)
        return fieldText(t, problem, 'profile.nickname', { tooLong: 'problem.nicknameTooLong' })
      },
      address: (text) =>
        fieldText(t, addressProblem(text), 'profile.address', { tooLong: 'problem.addressTooLong' }),
    },
    onEdit: () => keepDraft(),
  })

  const edited = (): Profile => ({ ...latestPicked.current, ...form.values() })
  const isEdited = () => isProfileEdited(saved.current, edited())
  const keepDraft = () => {
    const changed = isEdited()
    if (changed) draftIsKept.current = draft.keep(profileTexts(edited()))
    else draft.forget()
    if (changed === isGuarded.current) return
    isGuarded.current = changed
    guardUnsavedChanges(changed ? t('profile.leaveTitle') : null)
  }

  const pick = (change: Partial<Profile>) => {
    latestPicked.current = { ...latestPicked.current, ...change }
    setPicked(latestPicked.current)
    keepDraft()
  }

  /** Puts a whole profile into the form. */
  const show = (profile: Profile) => {
    const before = edited()
    latestPicked.current = profile
    if (isProfileEdited(before, profile)) setPicked(profile)
    for (const name of ['nickname', 'address'] as const) {
      if (before[name] !== profile[name]) form.setValue(name, profile[name])
    }
  }

  /** What the server has now is what edits start from; what the person is editing stays as it is. */
  const rebase = (answer: Profile) => {
    const wasEdited = isEdited()
    saved.current = answer
    if (!wasEdited) show(answer)
  }

  const refresh = useLoadProfile(user.id, ({ user: answer, genders: offered }) => {
    setGenders(offered)
    // While edits stand, they are merged when they are saved.
    if (!isEdited()) rebase(answer)
  })

  const restoreDraft = () => {
    if (draft.found) show(withTexts(saved.current, draft.found))
    draft.restored()
    keepDraft()
  }
  return {
    user,
    now,
    saved,
    form,
    picked,
    pick,
    genders,
    edited,
    isEdited,
    rebase,
    show,
    hasDraft: draft.found !== null,
    restoreDraft,
    keepDraft,
    /** What leaving now would do to the edits; null when there are none. */
    unsavedMessage: (): TextKey | null => {
      if (!isEdited()) return null
      return draftIsKept.current ? 'profile.leaveText' : 'profile.leaveTextLost'
    },
    ...refresh,
  }
}
