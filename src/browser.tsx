// First: its styles are what those of the screens build on.

import { hydrate, render } from 'preact'
import { router } from '@/platform/router/browser-router'
import { OpenScreens } from '@/platform/router/open-screens'
import App, { app } from './app'
import { screens } from './screens'
import { adoptShell } from './shell/adopt-shell'
import { shellIn } from './shell/hold-taps'
import { keepApp } from './shell/keep-app'
import { keepHome } from './shell/keep-home'
import { whenSpoken } from './shell/when-spoken'

// Where the browser app begins. A mini-program is begun by Taro, with app.tsx and app.config.ts.
const place = document.getElementById('app')
router.start(Object.keys(screens))

/** Draws the app, over the shell if there is one. */
function draw(place: HTMLElement) {
  const page = (
    <App>
      <OpenScreens screens={screens} />
    </App>
  )
  const shell = shellIn(place)
  if (shell) {
    // The elements that are there become the app's own: what is typed in them, the caret and an input method stay. In a
    // kept one whatever has changed is put right.
    const take = shell === 'built' ? hydrate : render
    whenSpoken(app.language, () => adoptShell(place, () => take(page, place)))
  } else {
    render(page, place)
    // It lies below the screens.
    whenSpoken(app.language, () => setTimeout(() => document.getElementById('skeleton')?.remove(), 100))
  }
  keepHome(place, app)
  keepApp(app.configuration.offline ?? true)
}

if (place) draw(place)
