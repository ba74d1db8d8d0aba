import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { type AppState, readAddress, writeAddress } from './address.ts'

interface AppStateHandle {
  readonly state: AppState
  /** What the address says that this page does not know. */
  readonly unknown: readonly string[]
  /** Changes the state as one step that Back takes back. */
  readonly change: (more: Partial<AppState>) => void
}

const Handle = createContext<AppStateHandle | undefined>(undefined)

export function useAppState(): AppStateHandle {
  const handle = use(Handle)
  if (handle === undefined) throw new RangeError('expected an AppStateProvider around this component')
  return handle
}

/** Holds the state in the address: what the address says is what is shown. */
export function AppStateProvider({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useState(() => readAddress(new URL(location.href)))
  useEffect(() => {
    const onMove = () => setAddress(readAddress(new URL(location.href)))
    addEventListener('popstate', onMove)
    return () => removeEventListener('popstate', onMove)
  }, [])
  const { theme } = address.state
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  const change = useCallback((more: Partial<AppState>) => {
    const { state } = readAddress(new URL(location.href))
    const next = writeAddress({ ...state, ...more })
    if (next === location.pathname + location.search) return
    history.pushState(null, '', next)
    setAddress(readAddress(new URL(location.href)))
  }, [])
  const handle = useMemo(() => ({ ...address, change }), [address, change])
  return <Handle value={handle}>{children}</Handle>
}
