import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { origin, savedPage } from '../api/saved-page.ts'
import { type AppState, readAddress, writeAddress } from './address.ts'

interface AppStateHandle {
  readonly state: AppState
  /** What the address says that this page does not know. */
  readonly unknown: readonly string[]
  /** Changes the state as one step that Back takes back. */
  readonly change: (more: Partial<AppState>) => void
  /** One step back or forward among those of this visit; undefined where there is none. */
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  /** The address that gives back what is seen. */
  readonly address: string
}

type Change = AppStateHandle['change']

const ChangeOnly = createContext<Change | undefined>(undefined)

/** Changes the state; for large pictures, which need not be drawn again when it changes. */
export function useChange(): Change {
  const change = use(ChangeOnly)
  if (change === undefined) throw new RangeError('expected an AppStateProvider around this component')
  return change
}

const Handle = createContext<AppStateHandle | undefined>(undefined)

export function useAppState(): AppStateHandle {
  const handle = use(Handle)
  if (handle === undefined) throw new RangeError('expected an AppStateProvider around this component')
  return handle
}

/** Where a visit stands: its addresses so far, and which of them is shown. */
interface Visit {
  readonly steps: readonly string[]
  readonly at: number
}

const addressNow = () => savedPage?.address ?? location.pathname + location.search

/** Holds the state in the address: what the address says is what is shown. A page saved as a file keeps its steps to itself. */
export function AppStateProvider({ children }: { readonly children: ReactNode }) {
  const [visit, setVisit] = useState<Visit>({ steps: [addressNow()], at: 0 })
  const address = visit.steps[visit.at] ?? '/'
  const { state, unknown } = useMemo(() => readAddress(new URL(address, origin)), [address])

  useEffect(() => {
    const onMove = ({ state: at }: PopStateEvent) => {
      const arrived = addressNow()
      setVisit((before) => {
        const place = typeof at === 'number' ? at : 0
        return before.steps[place] === arrived ? { ...before, at: place } : { steps: [arrived], at: 0 }
      })
    }
    addEventListener('popstate', onMove)
    return () => removeEventListener('popstate', onMove)
  }, [])

  const { theme } = state
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])

  const latest = useRef({ state, address, visit })
  latest.current = { state, address, visit }
  const change = useCallback((more: Partial<AppState>) => {
    const { state: now, address: here, visit: so } = latest.current
    const next = writeAddress({ ...now, ...more })
    if (next === here) return
    const steps = [...so.steps.slice(0, so.at + 1), next]
    if (savedPage === undefined) history.pushState(steps.length - 1, '', next)
    setVisit({ steps, at: steps.length - 1 })
  }, [])
  const go = useCallback((by: -1 | 1) => {
    if (savedPage === undefined) history.go(by)
    else setVisit((before) => ({ ...before, at: before.at + by }))
  }, [])
  const handle = useMemo(
    () => ({
      state,
      unknown,
      change,
      address,
      undo: visit.at > 0 ? () => go(-1) : undefined,
      redo: visit.at < visit.steps.length - 1 ? () => go(1) : undefined,
    }),
    [state, unknown, change, address, visit, go],
  )
  return (
    <ChangeOnly value={change}>
      <Handle value={handle}>{children}</Handle>
    </ChangeOnly>
  )
}
