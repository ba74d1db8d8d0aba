import { useState } from 'react'

/** Puts text on the clipboard; what to say of it, for a live region. */
export function useCopy(): readonly [copy: (what: string, text: string) => void, said: string] {
  const [said, setSaid] = useState('')
  const copy = (what: string, text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(`${what} copied.`),
      () => setSaid('The browser does not let this page copy.'),
    )
  return [copy, said]
}
