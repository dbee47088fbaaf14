import './text-button.css'
import { classNames } from '@/platform/class-names'
import { Button, Text } from '@/platform/elements'
import type { ActionButtonProps } from './primary-button'
import { Spinner } from './spinner'

interface TextButtonProps extends ActionButtonProps {
  /** It takes something away: signing out, discarding. */
  danger?: boolean
}

/** A way that stands beside the main one. */
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
