import type { AppearanceChoice } from './platform'

/** Paints the page, and the browser's own bar, in the appearance that the person has chosen. */
export function showAppearance(choice: AppearanceChoice): void {
  const { classList } = document.documentElement
  classList.toggle('ac-light', choice === 'light')
  classList.toggle('ac-dark', choice === 'dark')
  // index.html has one element for each theme; `media` decides which of them colours the browser's own bar.
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { theme } = bar.dataset
    const chosen = choice === theme ? 'all' : 'not all'
    bar.setAttribute('media', choice === 'auto' ? `(prefers-color-scheme: ${theme})` : chosen)
  }
}
