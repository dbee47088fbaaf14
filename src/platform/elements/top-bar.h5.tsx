import './top-bar.h5.css'
import { useScreenTitle } from '../navigation'
import { Button, Heading } from './basics'
import type { TopBarProps } from './element-props'
import { hasOwnBar } from './own-bar'

/** The title bar, which browsers don't have: the back button and the screen's name. */
export function TopBar({ title, back }: TopBarProps) {
  useScreenTitle(title)
  return (
    <header className={hasOwnBar() ? 'ac-unseen' : 'ac-top-bar'}>
      {back ? <Button className="ac-top-bar-back" aria-label={back.text} onClick={back.onBack} /> : null}
      <Heading level={1} className="ac-top-bar-title">
        {title}
      </Heading>
    </header>
  )
}
