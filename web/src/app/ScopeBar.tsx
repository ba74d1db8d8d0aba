import { useEffect } from 'react'
import type { ScopeChoicesQuery, ScopeChoicesQueryVariables } from '../api/operations.generated.ts'
import { shown, useAnswer } from '../api/use-answer.ts'
import { Choice } from '../design/Choice.tsx'
import { colourDomains } from '../design/domains.ts'
import { isNarrow } from '../design/narrow.ts'
import { Term } from '../design/Term.tsx'
import { count, countryName } from '../design/words.ts'
import { type AppState, scopeOf, wholeScope } from '../state/address.ts'
import { useAppState } from '../state/app-state.tsx'
import choices from './scope.graphql?raw'

interface Named {
  readonly key: string
  readonly name: string
}

/** The filters that every view shares, in words, with N beside them. */
export function ScopeBar() {
  const { state, change } = useAppState()
  const data = shown(useAnswer<ScopeChoicesQuery, ScopeChoicesQueryVariables>(choices, { scope: scopeOf(state) }))
  useEffect(() => void colourDomains((data?.domains.nodes ?? []).map(({ key }) => key)), [data])
  const toggle = (list: readonly string[], key: string) => (list.includes(key) ? list.filter((one) => one !== key) : [...list, key])
  const isNarrowed = Object.keys(scopeOf(state)).length > 0
  const levels = [...(data?.systemLevels.nodes ?? [])].sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
  const countries = (data?.countries.rows ?? [])
    .filter(({ stated }) => stated)
    .map(({ key }) => ({ key, name: countryName(key) }))
    .sort((one, other) => one.name.localeCompare(other.name))
  const filters = (
    <>
      <fieldset>
        <legend>In studies at the level</legend>
        {levels.map(({ key, name }) => (
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
      <OneOf label="of" all="any technology" field="technologies" values={data?.technologies.nodes} />
      <OneOf label="concerning" all="anyone" field="factors" values={data?.intersectionalFactors.nodes} />
      <OneOf label="in" all="any country" field="countries" values={countries} />
      <Year label="from" field="from" />
      <Year label="to" field="to" />
      {isNarrowed && (
        <button type="button" onClick={() => change(wholeScope)}>
          All studies
        </button>
      )}
    </>
  )
  const n = (
    <span role="status">
      <Term of="N">N</Term> = {data ? count(data.gapMap.method.total) : '…'} studies
    </span>
  )
  return (
    <section className="scope" aria-label="Which part of the evidence">
      {isNarrow() ? (
        <details>
          <summary>Which part of the evidence: {n}</summary>
          {filters}
        </details>
      ) : (
        <>
          {filters}
          {n}
        </>
      )}
    </section>
  )
}

interface OneOfProps {
  readonly label: string
  readonly all: string
  readonly field: 'technologies' | 'factors' | 'countries'
  readonly values: readonly Named[] | undefined
}

/** A filter that holds one value here; an address may hold several. */
function OneOf({ label, all, field, values = [] }: OneOfProps) {
  const { state, change } = useAppState()
  const chosen = state[field]
  const options = [
    { value: '', name: all },
    ...(chosen.length > 1 ? [{ value: chosen.join(), name: `any of ${chosen.length}` }] : []),
    ...values.map(({ key, name }) => ({ value: key, name })),
  ]
  return (
    <Choice label={label} value={chosen.join()} options={options} onChoose={(value) => change({ [field]: value === '' ? [] : [value] })} />
  )
}

function Year({ label, field }: { readonly label: string; readonly field: keyof Pick<AppState, 'from' | 'to'> }) {
  const { state, change } = useAppState()
  const year = (value: number) => (Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : null)
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        min="1900"
        max="2100"
        placeholder="any year"
        value={state[field] ?? ''}
        onChange={(event) => change({ [field]: year(event.target.valueAsNumber) })}
      />
    </label>
  )
}
