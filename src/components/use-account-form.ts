import { useLayoutEffect, useRef, useState } from 'react'
import type { NextStep } from '@/api/client/endpoint'
import { type AccountKind, accountField } from '@/domain/account-kind'
import { meantText, type TextKind } from '@/domain/meant-text'
import { captchaProblem, codeProblem, type FieldProblem } from '@/domain/validation'
import { type TextKey, useText } from '@/locales/use-text'
import { useSite } from '@/stores/app-context'
import type { DraftValues } from '@/stores/draft-store'
import type { TypedAccount } from '@/stores/typed-account'
import type { CodeScene, SendCode } from '@/stores/verification-store'
import { captchas, codeLabels, fieldsWith, isAccountField } from './account-fields'
import { failureOf } from './error-text'
import { fieldText } from './field-texts'
import { useCaptcha } from './use-captcha'
import { useConsent } from './use-consent'
import { useForm } from './use-form'
import { useSendCode } from './use-send-code'
import { useSuggestedKind } from './use-suggested-kind'

export interface AccountFormOptions {
  scene: CodeScene
  /** Sends the codes of a scene that loads on demand. */
  sendCode?: SendCode
  kind: AccountKind
  /** All kinds that the shop offers. */
  kinds: readonly AccountKind[]
  /** Whether the shop needs the image captcha with a user name. */
  captchaWithUsername?: boolean
  accountLabel: TextKey
  accountProblem: (account: string) => FieldProblem | null
  /** Undefined when this kind needs no password. */
  passwordProblem?: (password: string) => FieldProblem | null
  /** The account's name that the screen before has carried here. */
  carried?: TypedAccount | null
  /** Called when the person has typed something. */
  onTyped?: () => void
  /** The draft of this form. */
  draft?: AccountDraft
  /** Whether consent to the agreements is required before anything is sent. */
  asksConsent?: boolean
}

export interface AccountDraft {
  found: DraftValues | null
  keep(values: Record<string, string>): void
  restored(): void
}

/** An error of the whole form. With `next` and no text the error is shown at the field, and the banner leads on. */
export interface FormFailure {
  readonly text: string | null
  readonly next: NextStep | null
}

/** The shared logic of all forms that prove an account: fields, captcha, code and errors of one kind of account. */
export function useAccountForm(options: AccountFormOptions) {
  const { scene, kind, kinds, captchaWithUsername = false, passwordProblem } = options
  const t = useText()
  const refreshSite = useSite((site) => site.refresh)
  const { captchaToSendCode, mobilePattern } = useSite((site) => site.config)
  const [failure, setFailure] = useState<FormFailure | null>(null)
  const name = accountField[kind]
  const byCode = kind !== 'username'
  const wantsCaptcha = (of: AccountKind) =>
    captchas[scene] !== null && (of === 'username' ? captchaWithUsername : captchaToSendCode)
  // For a code it is asked for in a sheet.
  const needsCaptcha = kind === 'username' && wantsCaptcha(kind)
  const purpose = captchas[scene] ?? 'user_login'

  const form = useForm({
    initial: fieldsWith(scene, options.carried ?? null),
    onEdit(values) {
      options.onTyped?.()
      options.draft?.keep(values)
    },
    meanings: {
      username: meant(scene === 'signIn' ? 'account' : 'username'),
      mobile: meant('mobile'),
      email: meant('email'),
      captcha: meant('captcha'),
      code: meant('code'),
    },
    rules: {
      [name]: accountError,
      ...(byCode && { code: (text: string) => fieldText(t, codeProblem(text), codeLabels[kind]) }),
      ...(passwordProblem && {
        password: (text: string) => fieldText(t, passwordProblem(text), 'field.password'),
      }),
      ...(needsCaptcha && { captcha: captchaError }),
    },
  })
  const guess = useSuggestedKind(form, kind, kinds)
  // Errors of one kind of account don't apply to another, also when they arrive after the person has switched.
  const shownKind = useRef(kind)
  shownKind.current = kind
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice, before it is painted
  useLayoutEffect(() => {
    form.clearErrors()
    setFailure(null)
  }, [kind])

  function meant(textKind: TextKind) {
    return (text: string) => meantText(textKind, text, mobilePattern)
  }
  function accountError(text: string) {
    const problem = options.accountProblem(text)
    const other = problem === 'usernameFormat' ? guess.looksLike(text) : null
    return looksLikeText(other) ?? fieldText(t, problem, options.accountLabel)
  }
  function looksLikeText(other: AccountKind | null) {
    return other && t('field.username.looksLike', { kind: t(`kind.${other}`) })
  }
  function captchaError(text: string) {
    return fieldText(t, captchaProblem(text), 'field.captcha')
  }

  const captcha = useCaptcha(purpose, needsCaptcha)
  const renewCaptcha = () => {
    form.setValue('captcha', '')
    captcha.refresh()
  }

  /** Shows the error of a request at its field or above the form. */
  const showFailure = (error: unknown) => {
    if (shownKind.current !== kind) return
    const failed = failureOf(error, t)
    if (!failed) return setFailure(null)
    const { text, next } = failed
    const field = failed.field === 'account' ? name : failed.field
    const isOnScreen = field !== null && isAccountField(field) && (field !== 'captcha' || needsCaptcha)
    // The shop has begun to ask for a captcha.
    if (field === 'captcha' && !needsCaptcha) void refreshSite().catch(() => {})
    if (!isOnScreen) return setFailure({ text, next })
    if (field === 'captcha') renewCaptcha()
    form.setError(field, text)
    setFailure(next ? { text: null, next } : null)
  }

  const restoreDraft = () => {
    for (const field of Object.values(accountField)) {
      const text = options.draft?.found?.[field]
      if (text) form.setValue(field, text)
    }
    options.draft?.restored()
  }

  const account = () => form.values()[name]
  const consent = useConsent(form, options.asksConsent ?? false)
  // A kind without a captcha is suggested to people who can't see the image.
  const withoutCaptcha = wantsCaptcha(kind) ? kinds.find((other) => !wantsCaptcha(other)) : undefined
  const captchaHint = withoutCaptcha && t('field.captcha.otherWay', { kind: t(`kind.${withoutCaptcha}`) })
  const code = useSendCode({
    scene,
    send: options.sendCode,
    purpose,
    kind,
    account,
    needsCaptcha: byCode && wantsCaptcha(kind),
    captchaHint,
    begin(go) {
      setFailure(null)
      if (form.checkField(name)) consent.withConsent(go)
    },
    onFailed: showFailure,
  })

  const accountBinding = () => {
    const binding = form.field(name)
    const onBlur = (text: string) => {
      binding.onBlur(text)
      guess.leave(text)
    }
    return { ...binding, onBlur }
  }

  return {
    form,
    name,
    accountBinding,
    accountGuess: scene === 'register' ? looksLikeText(guess.leftLooksLike) : null,
    captchaHint,
    needsCaptcha,
    captcha,
    account,
    sendButton: code.sendButton,
    withConsent: consent.withConsent,
    /** What lies over the form. */
    sheet: consent.sheet ?? code.sheet,
    failure,
    setFailure,
    showFailure,
    restoreDraft,
  }
}
