import './open-screens.css'
import { type ComponentType, useSyncExternalStore } from 'react'
import { classNames } from '../class-names'
import { InFront, router } from './browser-router'
import { pathOf } from './hash-address'

interface OpenScreensProps {
  /** The app's screens by their paths. */
  screens: Readonly<Record<string, ComponentType>>
}

/** Draws every open screen. Those below the one in front stay as they are, unseen. */
export function OpenScreens({ screens }: OpenScreensProps) {
  const open = useSyncExternalStore(router.stack.subscribe, router.stack.getState)
  return open.map(({ key, address, slides }, at) => {
    const Screen = screens[pathOf(address)]
    const isFront = at === open.length - 1
    return (
      <div
        key={key}
        className={classNames('ac-page', isFront ? slides && 'ac-page-slides' : 'ac-page-below')}
      >
        <InFront.Provider value={isFront}>{Screen ? <Screen /> : null}</InFront.Provider>
      </div>
    )
  })
}
