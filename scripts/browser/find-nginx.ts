import { existsSync } from 'node:fs'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']

/** The program of the web server nginx; null where it isn't installed. */
export const findNginx = (): string | null => places.find((place) => existsSync(place)) ?? null
