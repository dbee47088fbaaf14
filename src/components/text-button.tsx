import './text-button.css'
import { classNames } from '@/platform/class-names'
import { Button, Text } from '@/platform/elements/basics'
import type { ActionButtonProps } from './primary-button'
import { Spinner } from './spinner'

interface TextButtonProps extends ActionButtonProps {
  /** For a destructive action, such as signing out. */
  danger?: boolean
}

/** A button for a secondary action. */
export function TextButton({ busy, danger, children, ...button }: TextButtonProps) {
  return (
    <Button
      {...button}
      className={classNames('ac-secondary', danger && 'ac-secondary-danger')}
      aria-busy={busy}
    >
      {busy ? <Spinner /> : null}
      <Text>{children}</Text>
    </Button>
  )
}
