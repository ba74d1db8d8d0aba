import { lazy, type RefObject, Suspense, useCallback, useRef, useState } from 'react'
import type { Sigma } from 'sigma'
import type { AppState } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import type { Pin } from '../../state/fields.ts'
import type { Picture } from './Controls.tsx'
import type { Graph, GraphCode } from './graph.ts'
import { Lasso, type PlacedCode } from './Lasso.tsx'
import { Wheel } from './Wheel.tsx'
import { placeOf } from './wheel-geometry.ts'

const Network = lazy(async () => ({ default: (await import('./Network.tsx')).Network }))

interface DrawnProps {
  readonly wheel: RefObject<SVGSVGElement | null>
  readonly graph: Graph
  readonly picture: Exclude<Picture, 'table'>
  readonly colourOf: (code: GraphCode) => string
  readonly selected: readonly GraphCode[]
  readonly hops: readonly (readonly [string, string])[]
}

/** The picture with what moves it: zoom and lasso. */
export function Drawn({ wheel, graph, picture, colourOf, selected, hops }: DrawnProps) {
  const { state, change } = useAppState()
  const sigma = useRef<Sigma>(null)
  const [zoom, setZoom] = useState(1)
  const [isLasso, setLasso] = useState(false)
  const keys = state.selected
  const chosen = useRef(keys)
  chosen.current = keys
  // The same for every state: else each mark would be drawn again.
  const onCode = useCallback(
    (code: GraphCode, isMore: boolean) => {
      const others = chosen.current.filter((key) => key !== code.key)
      if (others.length < chosen.current.length) change({ selected: others })
      else change({ selected: isMore ? [...others, code.key] : [code.key] })
    },
    [change],
  )
  const onLink = useCallback((a: string, b: string) => change({ pair: [a, b] }), [change])
  const zoomBy = (factor: number) => {
    if (picture === 'wheel') return setZoom(Math.min(3, Math.max(1, zoom * factor)))
    const camera = sigma.current?.getCamera()
    camera?.setState({ ratio: camera.ratio / factor })
  }
  const props = { graph, colourOf, selected: selected.map(({ id }) => id), path: hops, onCode, onLink }
  return (
    <figure className="drawn">
      <p className="controls">
        <button type="button" onClick={() => zoomBy(1.5)}>
          Larger
        </button>
        <button type="button" onClick={() => zoomBy(1 / 1.5)}>
          Smaller
        </button>
        <button type="button" aria-pressed={isLasso} onClick={() => setLasso(!isLasso)}>
          Lasso
        </button>
        {state.pins.length > 0 && (
          <button type="button" onClick={() => change({ pins: [] })}>
            Unpin all
          </button>
        )}
      </p>
      <div className="under-lasso">
        {picture === 'wheel' ? (
          <div className={zoom > 1 ? 'zoomed' : ''}>
            <Wheel {...props} svgRef={wheel} zoom={zoom} />
          </div>
        ) : (
          <Suspense fallback={<p className="quiet">Loading the view …</p>}>
            <Network {...props} pins={state.pins} theme={state.theme} onPin={pin(state.pins, change)} sigmaRef={sigma} />
          </Suspense>
        )}
        {isLasso && (
          <Lasso
            placed={() => (picture === 'wheel' ? onScreenOfWheel(graph, wheel.current) : onScreenOfNetwork(graph, sigma.current))}
            onChoose={(found) => change({ selected: found })}
          />
        )}
      </div>
    </figure>
  )
}

function pin(pins: readonly Pin[], change: (more: Partial<AppState>) => void) {
  return (placed: Pin) => change({ pins: [...pins.filter(({ code }) => code !== placed.code), placed] })
}

function onScreenOfWheel({ codes }: Graph, svg: SVGSVGElement | null): readonly PlacedCode[] {
  const matrix = svg?.getScreenCTM()
  if (matrix === null || matrix === undefined) return []
  return codes.map((code) => {
    const { x, y } = placeOf(code)
    return { key: code.key, at: new DOMPoint(x, y).matrixTransform(matrix) }
  })
}

function onScreenOfNetwork({ codes }: Graph, sigma: Sigma | null): readonly PlacedCode[] {
  if (sigma === null) return []
  const { left, top } = sigma.getContainer().getBoundingClientRect()
  return codes.map(({ id, key }) => {
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id) as { x: number; y: number })
    return { key, at: { x: x + left, y: y + top } }
  })
}
