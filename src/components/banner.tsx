import './banner.css'
import { classNames } from '@/platform/class-names'
import { Button, Text, View } from '@/platform/elements/basics'

export interface ActionProps {
  text: string
  onClick: () => void
}

interface BannerProps {
  kind: 'error' | 'offline' | 'info'
  text: string
  action?: ActionProps
  /** The action stands below a text of several lines. */
  stacked?: boolean
}

/** A message for the whole screen. Screen readers announce errors immediately. */
export function Banner({ kind, text, action, stacked }: BannerProps) {
  const urgent = kind === 'error' || kind === 'offline'
  return (
    <View
      className={classNames('ac-banner', `ac-banner-${kind}`, stacked && 'ac-banner-stacked')}
      role={urgent ? 'alert' : 'status'}
    >
      <Text className="ac-banner-text">{text}</Text>
      {action ? (
        <Button className="ac-banner-action" onClick={action.onClick}>
          {action.text}
        </Button>
      ) : null}
    </View>
  )
}
