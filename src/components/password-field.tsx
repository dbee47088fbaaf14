import { useState } from 'react'
import { Button } from '@/platform/elements'
import { Field, type FieldProps } from './field'

interface PasswordFieldProps extends Omit<FieldProps, 'type' | 'leading' | 'trailing'> {
  /** What the button does next: show the password, hide it. */
  showText: string
  hideText: string
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ showText, hideText, ...field }: PasswordFieldProps) {
  const [visible, setVisible] = useState(false)
  const toggle = (
    <Button className="ac-field-action" keepFocus onClick={() => setVisible(!visible)}>
      {visible ? hideText : showText}
    </Button>
  )
  return <Field {...field} type={visible ? 'text' : 'password'} trailing={toggle} />
}
