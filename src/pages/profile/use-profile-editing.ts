import { useRef, useState } from 'react'
import type { User } from '@/api/wire/user'
import { fieldText } from '@/components/field-texts'
import { useDraft } from '@/components/use-draft'
import { useForm } from '@/components/use-form'
import { useLoadProfile } from '@/components/use-load-profile'
import { allGenders } from '@/domain/gender'
import type { Profile } from '@/domain/profile'
import { isProfileChanged } from '@/domain/profile-changes'
import { addressProblem, nicknameProblem } from '@/domain/validation'
import { type TextKey, useText } from '@/locales/use-text'
import { guardUnsavedChanges } from '@/platform/unsaved-changes-guard'
import { draftOf, withDraft } from './profile-draft'

export type ProfileEditing = ReturnType<typeof useProfileEditing>

/** The saved profile, what the person has made of it so far, and the draft that keeps that on the device. */
export function useProfileEditing(user: User) {
  const t = useText()
  const draft = useDraft('profile', String(user.id))
  const draftIsKept = useRef(true)
  const saved = useRef<Profile>(user)
  const [picked, setPicked] = useState<Omit<Profile, 'nickname' | 'address'>>(user)
  const latestPicked = useRef(picked)
  const [genders, setGenders] = useState(allGenders)
  const asks = useRef(false)

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
  const isChanged = () => isProfileChanged(saved.current, edited())
  const keepDraft = () => {
    const changed = isChanged()
    if (changed) draftIsKept.current = draft.keep(draftOf(edited()))
    else draft.forget()
    if (changed === asks.current) return
    asks.current = changed
    guardUnsavedChanges(changed ? t('profile.leaveTitle') : null)
  }

  const pick = (change: Partial<typeof picked>) => {
    latestPicked.current = { ...latestPicked.current, ...change }
    setPicked(latestPicked.current)
    keepDraft()
  }

  /** Puts a whole profile into the form. */
  const show = (profile: Profile) => {
    latestPicked.current = profile
    setPicked(profile)
    form.setValue('nickname', profile.nickname)
    form.setValue('address', profile.address)
  }

  /** The shop's word on what is saved. What the person is editing stays under their hands. */
  const follow = (answer: Profile) => {
    const untouched = !isChanged()
    saved.current = answer
    if (untouched) show(answer)
  }

  const fresh = useLoadProfile(user.id, ({ user: answer, genders: offered }) => {
    setGenders(offered)
    follow(answer)
  })

  const restoreDraft = () => {
    if (draft.found) show(withDraft(saved.current, draft.found))
    draft.take()
    keepDraft()
  }
  return {
    saved,
    form,
    picked,
    pick,
    genders,
    edited,
    isChanged,
    follow,
    hasDraft: draft.found !== null,
    restoreDraft,
    keepDraft,
    /** What leaving now would do to the edits; null when there are none. */
    whenLeft: (): TextKey | null => {
      if (!isChanged()) return null
      return draftIsKept.current ? 'profile.leaveText' : 'profile.leaveTextLost'
    },
    ...fresh,
  }
}
