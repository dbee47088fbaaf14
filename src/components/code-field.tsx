import { Button } from '@/platform/elements/basics'
import { Field, type FieldProps } from './field'

interface CodeFieldProps extends Pick<FieldProps, 'field' | 'label' | 'placeholder'> {
  /** The send button's text: "Send code", or the remaining wait such as "58 s". */
  sendText: string
  waiting?: boolean
  sending?: boolean
  onSend: () => void
}

/** People paste the whole message. */
const longestMessage = 500

/** A field for a code from a text message or an e-mail, with the button that sends it. */
export function CodeField({ sendText, waiting, sending, onSend, ...field }: CodeFieldProps) {
  const send = (
    <Button className="ac-field-action" keepFocus disabled={waiting} aria-busy={sending} onClick={onSend}>
      {sendText}
    </Button>
  )
  return (
    <Field {...field} type="code" autoComplete="one-time-code" maxLength={longestMessage} trailing={send} />
  )
}
