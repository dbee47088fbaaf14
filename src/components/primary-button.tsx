import './primary-button.css'
import type { ReactNode } from 'react'
import { classNames } from '@/platform/class-names'
import { Button, Text } from '@/platform/elements/basics'
import type { NativeButtonProps } from '@/platform/elements/element-props'
import { Spinner } from './spinner'

export interface ActionButtonProps {
  type?: 'button' | 'submit'
  /** Whether the action is running: shows a spinner. */
  busy?: boolean
  disabled?: boolean
  onClick?: () => void
  native?: NativeButtonProps
  children: ReactNode
}

/** The main button of a screen. */
export function PrimaryButton({ busy, children, ...button }: ActionButtonProps) {
  return (
    <Button {...button} className={classNames('ac-primary', busy && 'ac-primary-busy')} aria-busy={busy}>
      {busy ? <Spinner /> : null}
      <Text>{children}</Text>
    </Button>
  )
}
