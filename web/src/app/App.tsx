import { Suspense, useEffect } from 'react'
import { type SavedPage, savedPage } from '../api/saved-page.ts'
import { useIsAwaiting } from '../api/use-answer.ts'
import { Receipt } from '../receipt/Receipt.tsx'
import { useAppState } from '../state/app-state.tsx'
import { Changed } from './Changed.tsx'
import { Link } from './Link.tsx'
import { ScopeBar } from './ScopeBar.tsx'
import { Top } from './Top.tsx'
import { viewAt } from './views.ts'

export function App() {
  const { state, unknown } = useAppState()
  const view = viewAt(state.path)
  const isAwaiting = useIsAwaiting()
  useEffect(() => {
    document.title = view === undefined ? 'evidence-graph' : `${view.name} – evidence-graph`
  }, [view])
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <Top />
      <ScopeBar />
      {savedPage === undefined ? <Changed /> : <SavedNote saved={savedPage} />}
      <main id="main" tabIndex={-1} aria-busy={isAwaiting}>
        {unknown.length > 0 && (
          <p className="note">This link says something that this page does not know, and that was left out: {unknown.join(', ')}.</p>
        )}
        {view === undefined ? (
          <NoView path={state.path} />
        ) : (
          <Suspense fallback={<p className="quiet">Loading the view …</p>}>{<view.View />}</Suspense>
        )}
      </main>
      {state.pair !== null && <Receipt key={state.pair.join(' ')} pair={state.pair} />}
    </>
  )
}

function NoView({ path }: { readonly path: string }) {
  return (
    <>
      <h1>There is no view at {path}</h1>
      <p>
        The link may be old. <Link to={{ path: '/' }}>The overview</Link> leads on.
      </p>
    </>
  )
}

function SavedNote({ saved: { at, origin, dataVersion, citation } }: { readonly saved: SavedPage }) {
  return (
    <aside className="note changed" aria-label="Saved page">
      Saved from {origin} on {at.slice(0, 10)}: it holds what was looked at, of data version {dataVersion}. Cite: {citation}
    </aside>
  )
}
