// First: its styles are what those of the screens build on.

import { render } from 'preact'
import { router } from '@/platform/router/browser-router'
import { OpenScreens } from '@/platform/router/open-screens'
import App from './app'
import { screens } from './screens'

// Where the browser app begins. A mini-program is begun by Taro, with app.tsx and app.config.ts.
const place = document.getElementById('app')
router.start(Object.keys(screens))
if (place) {
  render(
    <App>
      <OpenScreens screens={screens} />
    </App>,
    place,
  )
}
