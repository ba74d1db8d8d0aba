import type { MouseEvent, ReactNode } from 'react'
import { type AppState, initialState, writeAddress } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'

/** A link to a state of the page; what it does not say is as at first, but for the theme. */
export function Link({
  to,
  children,
  current,
}: {
  readonly to: Partial<AppState>
  readonly children: ReactNode
  readonly current?: boolean
}) {
  const { state, change } = useAppState()
  const target = { ...initialState, theme: state.theme, ...to }
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    change(target)
    if (target.path !== state.path) scrollTo(0, 0)
  }
  return (
    <a href={writeAddress(target)} onClick={follow} {...(current && { 'aria-current': 'page' })}>
      {children}
    </a>
  )
}
