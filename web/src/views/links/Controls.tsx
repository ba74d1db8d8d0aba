import { type ReactNode, useId, useState } from 'react'
import { Choice } from '../../design/Choice.tsx'
import { NumberField } from '../../design/NumberField.tsx'
import { Term } from '../../design/Term.tsx'
import { kindWords, measureWords } from '../../design/words.ts'
import { type AppState, backbones, kinds, measures } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import type { GraphCode } from './graph.ts'

const pictureWords = { wheel: 'Wheel', network: 'Network', table: 'Table' } as const
export type Picture = keyof typeof pictureWords

const backboneWords = {
  none: 'all links',
  p: 'the backbone: totals do not explain it (SDSM, p ≤ 0.05)',
  q: 'the same, corrected (q ≤ 0.05)',
} as const

/** Which picture, of which codes and links. */
export function Controls({ picture, codes }: { readonly picture: Picture; readonly codes: readonly GraphCode[] }) {
  const { state, change } = useAppState()
  return (
    <>
      <fieldset className="controls">
        <legend className="unseen">Picture or table</legend>
        {(['wheel', 'network', 'table'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={picture === one} onClick={() => change({ picture: one })}>
            {pictureWords[one]}
          </button>
        ))}
        <Choice
          label="Codes"
          value={state.codes}
          options={[...kinds].reverse().map((value) => ({ value, name: kindWords[value] }))}
          onChoose={(codes) => change({ codes, selected: [], focus: [], pair: null })}
        />
        <NumberField label="Least studies a link" value={state.least} least={1} onChange={(least) => change({ least })} />
        <Choice
          label={<Term of={state.measure}>Strength</Term>}
          value={state.measure}
          options={measures.map((value) => ({ value, name: measureWords[value] }))}
          onChoose={(measure) => change({ measure })}
        />
        <Find codes={codes} />
      </fieldset>
      <fieldset className="controls">
        <legend className="unseen">Links shown</legend>
        <Choice
          label={<Term of={state.backbone === 'none' ? 'everyLink' : 'backbone'}>Links</Term>}
          value={state.backbone}
          options={backbones.map((value) => ({ value, name: backboneWords[value] }))}
          onChoose={(backbone) => change({ backbone })}
        />
        <Toggle field="isCrossing">only across domains</Toggle>
        <Toggle field="isEstablished">only what remains after correction</Toggle>
        <Toggle field="stated">with what studies state</Toggle>
        <Toggle field="communities">
          colour by <Term of="community">community</Term>
        </Toggle>
      </fieldset>
    </>
  )
}

type Flag = { [K in keyof AppState]: AppState[K] extends boolean ? K : never }[keyof AppState]

function Toggle({ field, children }: { readonly field: Flag; readonly children: ReactNode }) {
  const { state, change } = useAppState()
  return (
    <label>
      <input type="checkbox" checked={state[field]} onChange={(event) => change({ [field]: event.target.checked })} /> {children}
    </label>
  )
}

/** Finds a code in the picture by its name. */
function Find({ codes }: { readonly codes: readonly GraphCode[] }) {
  const { state, change } = useAppState()
  const [text, setText] = useState('')
  const list = useId()
  const choose = (typed: string) => {
    setText(typed)
    const found = codes.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())
    if (found === undefined) return
    change({ selected: [found.key] })
    setText('')
  }
  return (
    <>
      <label>
        Find a code <input type="search" list={list} value={text} onChange={(event) => choose(event.target.value)} autoComplete="off" />
      </label>
      <datalist id={list}>
        {codes.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {state.focus.length > 0 && (
        <>
          <Choice
            label="Around, links away"
            value={String(state.depth)}
            options={['1', '2', '3'].map((value) => ({ value, name: value }))}
            onChoose={(depth) => change({ depth: Number(depth) })}
          />
          <button type="button" onClick={() => change({ focus: [], depth: 1 })}>
            The whole
          </button>
        </>
      )}
    </>
  )
}
