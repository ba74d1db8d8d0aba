/** Chains of stated links as one directed picture: each code once, in the layer in which it is first reached. */
import type { ChainsQuery } from '../../api/operations.generated.ts'

type Chain = ChainsQuery['statedChains']['chains'][number]
type ChainStep = Chain['steps'][number]

/** A link with everyone who states it. */
export interface Step extends Pick<ChainStep, 'source' | 'relation' | 'target'> {
  readonly studies: readonly Pick<ChainStep, 'study' | 'assertion'>[]
}

export function stepsOf(chains: readonly Chain[]): readonly Step[] {
  const found = new Map<string, Map<string, ChainStep>>()
  for (const step of chains.flatMap(({ steps }) => steps)) {
    const key = `${step.source.id} ${step.relation} ${step.target.id}`
    found.set(key, (found.get(key) ?? new Map()).set(step.study.id, step))
  }
  return [...found.values()].flatMap((said) => {
    const studies = [...said.values()]
    const [first] = studies
    return first === undefined ? [] : [{ source: first.source, relation: first.relation, target: first.target, studies }]
  })
}

export interface Placed {
  readonly code: ChainStep['source']
  readonly layer: number
  readonly row: number
}

/** Layer by layer from the start; within a layer in the order in which codes are reached. */
export function layersOf(steps: readonly Step[], start: string): readonly Placed[] {
  const codes = new Map(steps.flatMap(({ source, target }) => [source, target]).map((code) => [code.id, code]))
  const layers = new Map([[start, 0]])
  for (const [id, layer] of layers) {
    for (const { source, target } of steps) if (source.id === id && !layers.has(target.id)) layers.set(target.id, layer + 1)
  }
  const rows = new Map<number, number>()
  return [...layers].flatMap(([id, layer]) => {
    const code = codes.get(id)
    if (code === undefined) return []
    const row = rows.get(layer) ?? 0
    rows.set(layer, row + 1)
    return [{ code, layer, row }]
  })
}
