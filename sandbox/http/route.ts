/** Where a request wants to go, as ThinkPHP reads `s`. */
export interface Route {
  controller: string
  action: string
  /** `user/reg/accounts/tom` also says accounts=tom */
  pathParams: Record<string, string>
}

function name(part: string): string {
  return part
    .replace(/<[^>]*>/g, '')
    .replace(/-/g, '')
    .toLowerCase()
}

/**
 * Reads `user/reg`, `/user/reg.html`, `User/Reg`. Controllers are found by class file, so `USER` isn't
 * one (contract 1); it keeps its capitals here in order not to match.
 */
export function parseRoute(route: string | undefined): Route {
  if (route === undefined) return { controller: 'api.php', action: 'index', pathParams: {} }
  const [controller = '', action = '', ...rest] = route
    .replace(/^\//, '')
    .replace(/\.html$/, '')
    .split('/')
  const pathParams: Record<string, string> = {}
  for (let index = 0; index < rest.length; index += 2) pathParams[rest[index] ?? ''] = rest[index + 1] ?? ''
  const shouted = controller.length > 1 && controller === controller.toUpperCase()
  return {
    controller: shouted ? controller : name(controller),
    action: name(action) || 'index',
    pathParams,
  }
}
