import type { ScopeChoicesQuery, ScopeChoicesQueryVariables } from '../api/operations.generated.ts'
import { shown, useAnswer } from '../api/use-answer.ts'
import { Term } from '../design/Term.tsx'
import { count } from '../design/words.ts'
import { scopeOf } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import choices from './scope.graphql?raw'

/** The filters that every view shares, in words, with N beside them. */
export function ScopeBar() {
  const { state, change } = useAppState()
  const data = shown(useAnswer<ScopeChoicesQuery, ScopeChoicesQueryVariables>(choices, { scope: scopeOf(state) }))
  const toggle = (list: readonly string[], key: string) => (list.includes(key) ? list.filter((one) => one !== key) : [...list, key])
  const year = (value: number) => (Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : null)
  const isNarrowed = Object.keys(scopeOf(state)).length > 0
  return (
    <section className="scope" aria-label="Which part of the evidence">
      <fieldset>
        <legend>In studies at the level</legend>
        {[...(data?.systemLevels.nodes ?? [])]
          .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
          .map(({ key, name }) => (
            <button
              key={key}
              type="button"
              aria-pressed={state.levels.includes(key)}
              onClick={() => change({ levels: toggle(state.levels, key) })}
            >
              {name}
            </button>
          ))}
      </fieldset>
      <label>
        of{' '}
        <select
          value={state.technologies[0] ?? ''}
          onChange={(event) => change({ technologies: event.target.value === '' ? [] : [event.target.value] })}
        >
          <option value="">any technology</option>
          {data?.technologies.nodes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        from{' '}
        <input
          type="number"
          min="1900"
          max="2100"
          placeholder="any year"
          value={state.from ?? ''}
          onChange={(event) => change({ from: year(event.target.valueAsNumber) })}
        />
      </label>
      <label>
        to{' '}
        <input
          type="number"
          min="1900"
          max="2100"
          placeholder="any year"
          value={state.to ?? ''}
          onChange={(event) => change({ to: year(event.target.valueAsNumber) })}
        />
      </label>
      <span role="status">
        <Term of="N">N</Term> = {data ? count(data.gapMap.method.total) : '…'} studies
      </span>
      {isNarrowed && (
        <button type="button" onClick={() => change({ levels: [], technologies: [], from: null, to: null })}>
          All studies
        </button>
      )}
    </section>
  )
}
