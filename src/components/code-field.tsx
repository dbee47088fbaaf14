import { Button } from '@/platform/elements'
import { Field } from './field'
import type { FieldBinding } from './use-form'

interface CodeFieldProps {
  field: FieldBinding
  label: string
  placeholder?: string
  hint?: string
  maxLength?: number
  /** "Send code", or what is left of the wait: "58 s". */
  sendText: string
  /** The wait between two codes isn't over. */
  waiting?: boolean
  sending?: boolean
  onSend: () => void
}

/** The code from a text message or an e-mail, and the button that has it sent. */
export function CodeField({ sendText, waiting, sending, onSend, maxLength = 6, ...field }: CodeFieldProps) {
  const send = (
    <Button className="ac-field-action" keepFocus disabled={waiting} aria-busy={sending} onClick={onSend}>
      {sendText}
    </Button>
  )
  return <Field {...field} type="code" autoComplete="one-time-code" maxLength={maxLength} trailing={send} />
}
