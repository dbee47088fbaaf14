// Runs before the app's own scripts, in any browser: notes what goes wrong, and keeps it over reloads.
{
  const note = (what) => {
    const noted = JSON.parse(sessionStorage.getItem('troubles') ?? '[]')
    sessionStorage.setItem('troubles', JSON.stringify([...noted, what]))
  }
  addEventListener('error', ({ message, error }) => note(`error: ${error?.stack ?? message}`))
  addEventListener('unhandledrejection', ({ reason }) => note(`unhandled: ${reason?.stack ?? reason}`))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note(`refused by the policy: ${violatedDirective} ${blockedURI}`),
  )
  const { error } = console
  console.error = (...words) => {
    note(`console: ${words.join(' ')}`)
    error.apply(console, words)
  }
}
