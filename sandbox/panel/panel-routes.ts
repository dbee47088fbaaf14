import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'

function part(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8')
}

/** The page at `/_sandbox`, with its style and script put in so that it is one file. */
export function panelRoutes(): Hono {
  const routes = new Hono()
  routes.get('/', (context) => {
    const page = part('page.html')
      .replace('/* panel.css */', () => part('panel.css'))
      .replace('/* panel.js */', () => part('panel.js'))
    return context.html(page)
  })
  return routes
}
