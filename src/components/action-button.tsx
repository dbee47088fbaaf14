import './action-button.css'
import './spinner.css'
import type { ReactNode } from 'react'
import { classNames } from '@/platform/class-names'
import { Button, Text } from '@/platform/elements/basics'
import type { ButtonAction } from '@/platform/elements/element-props'

interface ActionButtonProps extends ButtonAction {
  type?: 'button' | 'submit'
  busy?: boolean
  disabled?: boolean
  children: ReactNode
}

/** Shown in a button while its action runs. */
const Spinner = () => <Text className="ac-spinner" aria-hidden />

const ActionButton = ({ busy, children, ...button }: ActionButtonProps & { className: string }) => (
  <Button {...button} aria-busy={busy}>
    {busy ? <Spinner /> : null}
    <Text>{children}</Text>
  </Button>
)

/** The main button of a screen. */
export const PrimaryButton = (props: ActionButtonProps) => (
  <ActionButton {...props} className={classNames('ac-primary', props.busy && 'ac-primary-busy')} />
)

/** A button for a secondary action; `danger` for a destructive one, such as signing out. */
export const TextButton = ({ danger, ...props }: ActionButtonProps & { danger?: boolean }) => (
  <ActionButton {...props} className={classNames('ac-secondary', danger && 'ac-secondary-danger')} />
)
