import { options } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/**
 * What the browser app has for `react`: of React, what its screens use. Preact's own stand-in, `preact/compat`, is 2 KB
 * larger, for names and habits of React that no code here has.
 */

// biome-ignore lint/performance/noBarrelFile: it stands in the place of a package
export { Component, createContext, createElement, Fragment } from 'preact'
export { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

options.event = (event) => Object.assign(event, { nativeEvent: event })

const differs = ({ value, read }) => !Object.is(value, read())

/** React's hook of this name, for values that are the same as long as nothing changes. */
export function useSyncExternalStore(subscribe, read) {
  const value = read()
  const [{ seen }, drawAgain] = useState({ seen: { value, read } })
  useLayoutEffect(() => {
    Object.assign(seen, { value, read })
    if (differs(seen)) drawAgain({ seen })
  })
  useEffect(() => {
    const compare = () => {
      if (differs(seen)) drawAgain({ seen })
    }
    compare()
    return subscribe(compare)
  }, [subscribe, seen])
  return value
}
