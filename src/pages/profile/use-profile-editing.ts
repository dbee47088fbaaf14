import { useRef, useState } from 'react'
import type { User } from '@/api/wire/user'
import { fieldText } from '@/components/field-texts'
import { useDraft } from '@/components/use-draft'
import { useForm } from '@/components/use-form'
import { useLoadProfile } from '@/components/use-load-profile'
import { allGenders } from '@/domain/gender'
import { meantText } from '@/domain/meant-text'
import { mapTypedFields, type Profile, typedProblem } from '@/domain/profile-fields'
import { isProfileEdited } from '@/domain/profile-merge'
import { profileTexts, withTexts } from '@/domain/profile-texts'
import { type TextKey, useText } from '@/locales/use-text'

export type ProfileEditing = ReturnType<typeof useProfileEditing>

/** The saved profile, the person's edits, and the draft that keeps them on the device. */
export function useProfileEditing(user: User) {
  const t = useText()
  const [now] = useState(() => new Date())
  const draft = useDraft('profile', String(user.id))
  const draftIsKept = useRef(true)
  const saved = useRef<Profile>(user)
  const [picked, setPicked] = useState<Profile>(user)
  const latestPicked = useRef(picked)
  const [genders, setGenders] = useState(allGenders)
  const [isChanged, setIsChanged] = useState(false)

  const form = useForm({
    initial: mapTypedFields((name) => user[name]),
    meanings: mapTypedFields(() => (text: string) => meantText('freeText', text)),
    rules: mapTypedFields(
      (name) => (text: string) =>
        fieldText(t, typedProblem(name, text, saved.current[name]), `profile.${name}`),
    ),
    onEdit: () => keepDraft(),
  })

  const edited = (): Profile => ({ ...latestPicked.current, ...form.values() })
  const isEdited = () => isProfileEdited(saved.current, edited())
  const keepDraft = () => {
    const changed = isEdited()
    if (changed) draftIsKept.current = draft.keep(profileTexts(edited()))
    else draft.forget()
    setIsChanged(changed)
  }

  const pick = (change: Partial<Profile>) => {
    latestPicked.current = { ...latestPicked.current, ...change }
    setPicked(latestPicked.current)
    keepDraft()
  }

  /** Shows a profile in the form. */
  const show = (profile: Profile) => {
    const before = edited()
    latestPicked.current = profile
    if (isProfileEdited(before, profile)) setPicked(profile)
    form.fill(profile)
  }

  /** Makes the server's profile the new base. The person's edits stay. */
  const rebase = (answer: Profile) => {
    const wasEdited = isEdited()
    saved.current = answer
    if (!wasEdited) show(answer)
  }

  const refresh = useLoadProfile(({ user: answer, genders: offered }) => {
    setGenders(offered)
    // With unsaved edits the base stays: saving merges them.
    if (isEdited()) return
    rebase(answer)
    // A save whose answer never arrived has stored the draft.
    if (!draft.found || isProfileEdited(answer, withTexts(answer, draft.found))) return
    draft.forget()
    draft.restored()
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
    /** Whether there is something to save. It renders only when that changes. */
    isChanged,
    rebase,
    show,
    hasDraft: draft.found !== null,
    restoreDraft,
    keepDraft,
    /** The text key of the warning before leaving; null without unsaved edits. */
    unsavedMessage: (): TextKey | null => {
      if (!isEdited()) return null
      return draftIsKept.current ? 'profile.leaveText' : 'profile.leaveTextLost'
    },
    ...refresh,
  }
}
