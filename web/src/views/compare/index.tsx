import { createColumnHelper } from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import type { CompareQuery, CompareQueryVariables, ScopeChoicesQuery, ScopeChoicesQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import choicesDocument from '../../app/scope.graphql?raw'
import { Choice } from '../../design/Choice.tsx'
import { DataTable, numeric } from '../../design/DataTable.tsx'
import { NumberField } from '../../design/NumberField.tsx'
import { CodeName } from '../../design/names.tsx'
import { Scroll } from '../../design/Scroll.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { count, kindWords, number, plural, share } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { type Contrast, contrasts, pairKinds, scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import document from './compare.graphql?raw'
import { Dumbbells, mostDrawn, type Row } from './Dumbbells.tsx'
import { nameOf } from './names.ts'
import { type ComparedSide, chosenOf, type SideValue, sidesOf, yearOf } from './sides.ts'

type Comparisons = CompareQuery['compare']

/** What is reported more often in one part of the evidence than in another. */
export function View() {
  const { state } = useAppState()
  const choices = shown(useAnswer<ScopeChoicesQuery, ScopeChoicesQueryVariables>(choicesDocument, { scope: scopeOf(state) }))
  const values = valuesOf(state.contrast, choices)
  const sides = sidesOf(state, values)
  const variables = {
    left: sides?.[0].scope ?? {},
    right: sides?.[1].scope ?? {},
    of: state.kind,
    pairs: state.pairs,
    min: Math.max(1, state.min),
  }
  const answer = useAnswer<CompareQuery, CompareQueryVariables>(sides === undefined ? null : document, variables)
  const data = shown(answer)
  return (
    <>
      <h1>
        Which {state.pairs ? `pairs of ${kindWords[state.kind]}` : kindWords[state.kind]} are reported more often{' '}
        {sides?.[0].name ?? 'here'} or {sides?.[1].name ?? 'there'}?
      </h1>
      {data && sides && <Sentence comparisons={data.compare} sides={sides} />}
      <Controls values={values} />
      <Waiting answer={answer} what="the comparison" />
      {data && sides && <Compared data={data} sides={sides} variables={variables} />}
    </>
  )
}

function valuesOf(contrast: Contrast, choices: ScopeChoicesQuery | undefined): readonly SideValue[] {
  if (contrast === 'LEVEL') return [...(choices?.systemLevels.nodes ?? [])].sort((x, y) => (x.order ?? 0) - (y.order ?? 0))
  if (contrast === 'FACTOR') return choices?.intersectionalFactors.nodes ?? []
  return contrast === 'TECHNOLOGY' ? (choices?.technologies.nodes ?? []) : []
}

type TwoSides = readonly [ComparedSide, ComparedSide]

function Sentence({ comparisons, sides: [left, right] }: { readonly comparisons: Comparisons; readonly sides: TwoSides }) {
  const { nodes, method, leftTotal, rightTotal, sharedStudies } = comparisons
  const apart = nodes.filter(({ difference }) => difference && (difference.lower > 0 || difference.upper < 0))
  return (
    <p className="answer" role="status">
      {count(leftTotal)} studies {left.name}, {count(rightTotal)} {right.name}. Of {count(method.familySize ?? 0)} compared,{' '}
      {plural(apart.length, 'difference has an interval that leaves', 'differences have intervals that leave')} out 0; about{' '}
      {number(Math.round((method.familySize ?? 0) / 20))} would by chance alone.
      {sharedStudies > 0 && ` ${plural(sharedStudies, 'study is', 'studies are')} on both sides, which the intervals know.`}
    </p>
  )
}

const contrastWords: Readonly<Record<Contrast, string>> = {
  YEAR: 'before and from a year',
  LEVEL: 'two levels',
  FACTOR: 'two groups of people',
  TECHNOLOGY: 'two technologies',
}

function Controls({ values }: { readonly values: readonly SideValue[] }) {
  const { state, change } = useAppState()
  const [left, right] = chosenOf(state, values)
  const options = values.map(({ key, name }) => ({ value: key, name }))
  return (
    <div className="controls">
      <Choice
        label="Compare"
        value={state.contrast}
        options={contrasts.map((value) => ({ value, name: contrastWords[value] }))}
        onChoose={(contrast) => change({ contrast, left: '', right: '' })}
      />
      {state.contrast === 'YEAR' ? (
        <label>
          Year
          <input type="number" min="1901" max="2100" value={yearOf(state)} onChange={(event) => change({ right: event.target.value })} />
        </label>
      ) : (
        <>
          <Choice label="Left" value={left?.key ?? ''} options={options} onChoose={(key) => change({ left: key })} />
          <Choice label="Right" value={right?.key ?? ''} options={options} onChoose={(key) => change({ right: key })} />
        </>
      )}
      <Choice
        label="Codes"
        value={state.kind}
        options={pairKinds.map((value) => ({ value, name: kindWords[value] }))}
        onChoose={(kind) => change({ kind })}
      />
      <label>
        <input type="checkbox" checked={state.pairs} onChange={(event) => change({ pairs: event.target.checked })} /> pairs of codes
      </label>
      <NumberField label="Least studies" value={Math.max(1, state.min)} least={1} onChange={(min) => change({ min })} />
    </div>
  )
}

interface ComparedProps {
  readonly data: CompareQuery
  readonly sides: TwoSides
  readonly variables: CompareQueryVariables
}

function Compared({ data, sides: [left, right], variables }: ComparedProps) {
  const drawing = useRef<SVGSVGElement>(null)
  const { nodes, totalCount, method } = data.compare
  return (
    <>
      <div className="beside">
        <figure>
          <Scroll label="Differences">
            <Dumbbells rows={nodes} left={left.name} right={right.name} drawing={drawing} />
          </Scroll>
          <figcaption className="quiet">
            ● {left.name}, ◇ {right.name}; thin lines are 95 % intervals. The {Math.min(mostDrawn, nodes.length)} largest differences.
          </figcaption>
        </figure>
        <div className="table-first">
          <Differences
            rows={nodes}
            left={left.name}
            right={right.name}
            caption={`${count(nodes.length)} of ${count(totalCount)}, largest difference first. Data version ${method.dataVersion}.`}
          />
        </div>
      </div>
      <TakeAway name="compare" document={document} variables={variables} data={data} picture={() => drawing.current} />
    </>
  )
}

const column = createColumnHelper<Row>()
const percent = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(Math.round(1000 * value) / 10)}`

interface DifferencesProps {
  readonly rows: readonly Row[]
  readonly left: string
  readonly right: string
  readonly caption: string
}

function Differences({ rows, left, right, caption }: DifferencesProps) {
  const { change } = useAppState()
  const columns = useMemo(
    () => [
      column.accessor(nameOf, {
        id: 'name',
        header: 'Code',
        cell: ({ row: { original } }) =>
          original.b ? (
            <button type="button" className="plain" onClick={() => original.b && change({ pair: [original.a.id, original.b.id] })}>
              {nameOf(original)}
            </button>
          ) : (
            <CodeName code={original.a} />
          ),
      }),
      column.accessor('left.share', {
        id: 'left',
        header: left,
        meta: numeric,
        cell: ({ row: { original } }) => share(original.left.count, original.left.total),
      }),
      column.accessor('right.share', {
        id: 'right',
        header: right,
        meta: numeric,
        cell: ({ row: { original } }) => share(original.right.count, original.right.total),
      }),
      column.accessor('difference.estimate', {
        id: 'difference',
        header: 'Difference, points (interval)',
        meta: numeric,
        cell: ({ row: { original } }) =>
          original.difference
            ? `${percent(original.difference.estimate)} (${percent(original.difference.lower)} to ${percent(original.difference.upper)})`
            : '–',
      }),
    ],
    [change, left, right],
  )
  return (
    <DataTable
      label="Differences as a table"
      rows={rows}
      columns={columns}
      keyOf={({ a, b }) => `${a.id} ${b?.id ?? ''}`}
      caption={caption}
    />
  )
}
