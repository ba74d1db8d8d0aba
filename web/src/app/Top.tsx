import { savedPage } from '../api/saved-page.ts'
import { Choice } from '../design/Choice.tsx'
import { useCopy } from '../design/use-copy.ts'
import { carried, themes } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import { Link } from './Link.tsx'
import { views } from './views.ts'

const themeWords = { system: 'as the system', light: 'light', dark: 'dark' } as const

/** The head of the page: its views, its steps, its colours. */
export function Top() {
  const { state, change, undo, redo } = useAppState()
  return (
    <header className="top">
      <span className="name">evidence-graph</span>
      <nav aria-label="Views">
        {views
          .filter(({ isOfOne }) => !isOfOne)
          .map(({ path, name }) => (
            <Link key={path} to={{ ...carried(state), path }} current={path === state.path}>
              {name}
            </Link>
          ))}
        {savedPage === undefined && <a href="/graphql">Query (GraphiQL)</a>}
      </nav>
      <span className="end">
        <button type="button" disabled={undo === undefined} onClick={undo}>
          Undo
        </button>
        <button type="button" disabled={redo === undefined} onClick={redo}>
          Redo
        </button>
        {savedPage === undefined && <CopyLink />}
        <Choice
          label="Colours"
          value={state.theme}
          options={themes.map((value) => ({ value, name: themeWords[value] }))}
          onChoose={(theme) => change({ theme })}
        />
      </span>
    </header>
  )
}

function CopyLink() {
  const { address } = useAppState()
  const [copy, said] = useCopy()
  return (
    <>
      <button type="button" onClick={() => copy('The link is', location.origin + address)}>
        Copy link
      </button>
      <span role="status">{said}</span>
    </>
  )
}
