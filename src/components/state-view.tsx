import './state-view.css'
import { Heading, Text, View } from '@/platform/elements/basics'
import { PrimaryButton, TextButton } from './action-button'
import type { ActionProps } from './banner'
import { Icon } from './icon'

interface StateViewProps {
  kind: 'person' | 'error' | 'closed' | 'waiting' | 'offline'
  title: string
  text?: string
  /** The recommended next step. */
  action?: ActionProps & { busy?: boolean }
  otherAction?: ActionProps
}

/** Fills a screen that has no other content, with an icon or illustration, a text and actions. */
export function StateView({ kind, title, text, action, otherAction }: StateViewProps) {
  const isFailure = kind === 'error' || kind === 'offline'
  return (
    <View className="ac-state" role={isFailure ? 'alert' : 'status'}>
      <View className={`ac-state-sign ac-state-${kind}`} aria-hidden>
        <Icon className="ac-state-icon" name={kind} />
      </View>
      <Heading level={2} className="ac-state-title">
        {title}
      </Heading>
      {text ? <Text className="ac-state-text">{text}</Text> : null}
      <View className="ac-state-actions">
        {action ? (
          <PrimaryButton busy={action.busy} onClick={action.onClick}>
            {action.text}
          </PrimaryButton>
        ) : null}
        {otherAction ? <TextButton onClick={otherAction.onClick}>{otherAction.text}</TextButton> : null}
      </View>
    </View>
  )
}
