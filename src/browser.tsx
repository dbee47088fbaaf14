// First: its styles are what those of the screens build on.

import { hydrate, render } from 'preact'
import { router } from '@/platform/router/browser-router'
import { OpenScreens } from '@/platform/router/open-screens'
import App, { app } from './app'
import { screens } from './screens'
import { adoptShell } from './shell/adopt-shell'
import { hasShell } from './shell/hold-taps'
import { whenSpoken } from './shell/when-spoken'

// Where the browser app begins. A mini-program is begun by Taro, with app.tsx and app.config.ts.
const place = document.getElementById('app')
router.start(Object.keys(screens))
if (place) {
  const page = (
    <App>
      <OpenScreens screens={screens} />
    </App>
  )
  if (hasShell(place)) {
    // The elements that are there become the app's own: what is typed in them, the caret and an input method stay.
    whenSpoken(app.language, () => {
      hydrate(page, place)
      adoptShell(place)
    })
  } else {
    render(page, place)
    // It lies below the screens.
    whenSpoken(app.language, () => setTimeout(() => document.getElementById('skeleton')?.remove(), 100))
  }
}
