declare module 'react-dom/server' {
  import type { ReactElement } from 'react'

  /** The HTML of an element, without what React would need to go on with it. */
  export function renderToStaticMarkup(element: ReactElement): string
}
