import { Suspense, useEffect } from 'react'
import { Receipt } from '../receipt/Receipt.tsx'
import { themes } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import { Link } from './Link.tsx'
import { ScopeBar } from './ScopeBar.tsx'
import { views } from './views.ts'

export function App() {
  const { state, unknown } = useAppState()
  const view = views.find(({ path }) => path === state.path)
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
      <main id="main" tabIndex={-1}>
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

function Top() {
  const { state, change } = useAppState()
  const { levels, technologies, from, to } = state
  return (
    <header className="top">
      <span className="name">evidence-graph</span>
      <nav aria-label="Views">
        {views.map(({ path, name }) => (
          <Link key={path} to={{ path, levels, technologies, from, to, kind: state.kind, min: state.min }} current={path === state.path}>
            {name}
          </Link>
        ))}
        <a href="/graphql">Query (GraphiQL)</a>
      </nav>
      <span className="end">
        <label>
          Colours{' '}
          <select
            value={state.theme}
            onChange={(event) => change({ theme: themes.find((theme) => theme === event.target.value) ?? 'system' })}
          >
            <option value="system">as the system</option>
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
      </span>
    </header>
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
