import { UndirectedGraph } from 'graphology'
import { type RefObject, useEffect, useRef } from 'react'
import Sigma from 'sigma'
import { drawDiscNodeLabel, NodeCircleProgram } from 'sigma/rendering'
import { type OwnColours, ownColours } from '../../design/own-colours.ts'
import type { Pin } from '../../state/fields.ts'
import { NodeDiamondProgram } from './diamond-program.ts'
import { type Graph, type GraphCode, type LookedAt, lookedAt } from './graph.ts'
import { type LabelWanted, labelsThatFit } from './label-places.ts'
import { linkLook } from './link-look.ts'
import type { PictureProps } from './picture.ts'
import { markRadius, markScale } from './wheel-geometry.ts'

/** Half a diamond's width, of the radius of a circle of the same area. */
const diamondSize = Math.sqrt(Math.PI / 2)

/** Codes that a label is looked for each frame, and beyond which a picture would falter if it faded wherever the pointer goes. */
const mostLabelled = 400
const mostFaded = 1_000
/** Links that are drawn while the picture is moved. */
const mostMoved = 5_000

interface NetworkProps extends PictureProps {
  readonly pins: readonly Pin[]
  /** A code was dragged to a place. */
  readonly onPin: (pin: Pin) => void
  /** Changes where the colours of the page do. */
  readonly theme: string
  readonly sigmaRef: RefObject<Sigma | null>
}

/** The network: where links pull, drawn by WebGL. Wheel and drag move it, a dragged code stays where it is put. */
export function Network(props: NetworkProps) {
  const { graph, colourOf, selected, path, pins, theme, sigmaRef } = props
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const look = useRef<() => void>(() => undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read anew when the theme changes
  useEffect(() => {
    if (container.current === null) return
    const colours = ownColours()
    const drawn = drawnGraph(graph, pins, colourOf, colours)
    let hovered: string | undefined
    let looked: LookedAt | undefined
    let shown = new Set<string>()
    let written: ReadonlyMap<string, number> = new Map()
    const bySize = [...graph.codes].sort((x, y) => y.studies - x.studies).slice(0, mostLabelled)
    const fadesOnHover = graph.codes.length <= mostFaded
    const isLarge = graph.links.length > mostMoved
    const sigma = new Sigma(drawn, container.current, {
      ...settings,
      // So many lines could not be drawn anew for every step of a hand that moves the picture.
      hideEdgesOnMove: isLarge,
      hideLabelsOnMove: isLarge,
      labelColor: { color: colours.of('var(--ink)') },
      defaultDrawNodeLabel: (canvas, data, drawing) => {
        const from = written.get((data as { readonly key?: string }).key ?? '')
        // Sigma begins to write 3 pixels to the right of a mark.
        if (from !== undefined) drawDiscNodeLabel(canvas, { ...data, x: from - 3, size: 0 }, drawing)
      },
      nodeReducer: (id, data) => {
        if (looked !== undefined && !looked.ids.has(id)) return { ...data, color: colours.of('var(--line)'), label: null, zIndex: 0 }
        return { ...data, zIndex: 1 }
      },
      edgeReducer: (edge, data) => ({ ...data, hidden: looked !== undefined && !shown.has(drawn.extremities(edge).join(' ')) }),
    })
    look.current = () => {
      looked = lookedAt(graph, fadesOnHover ? hovered : undefined, latest.current.selected, latest.current.path)
      const visible = looked === undefined ? [] : [...looked.graph.links, ...looked.graph.stated]
      shown = new Set(visible.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
      sigma.refresh({ skipIndexation: true })
    }
    sigma.on('beforeRender', () => {
      const first = new Set(latest.current.selected)
      if (hovered !== undefined) first.add(hovered)
      const chosen = graph.codes.filter(({ id }) => first.has(id))
      const codes = bySize.filter(({ id }) => looked === undefined || looked.ids.has(id))
      const wanted = [...chosen, ...codes.filter(({ id }) => !first.has(id))]
      written = labelsThatFit(placedLabels(sigma, drawn, wanted), sigma.getDimensions().width)
    })
    sigma.on('enterNode', ({ node }) => {
      hovered = node
      sigma.getContainer().style.cursor = 'pointer'
      if (fadesOnHover) look.current()
    })
    sigma.on('leaveNode', () => {
      hovered = undefined
      sigma.getContainer().style.cursor = ''
      if (fadesOnHover) look.current()
    })
    sigmaRef.current = sigma
    listen(sigma, drawn, latest)
    look.current()
    return () => {
      sigmaRef.current = null
      sigma.kill()
    }
  }, [graph, pins, colourOf, theme, sigmaRef])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is read when the picture is drawn again
  useEffect(() => look.current(), [selected, path])
  return (
    <div
      ref={container}
      className="network"
      role="img"
      aria-label={`Network of ${graph.codes.length} codes and ${graph.links.length} links. The table says the same, and opens each of them.`}
    />
  )
}

function placedLabels(sigma: Sigma, drawn: UndirectedGraph, codes: readonly GraphCode[]): readonly LabelWanted[] {
  return codes.map(({ id, name: text }) => {
    const { x, y, size } = drawn.getNodeAttributes(id) as { x: number; y: number; size: number }
    const at = sigma.graphToViewport({ x, y })
    return { id, text, ...at, radius: sigma.scaleSize(size) }
  })
}

const settings = {
  nodeProgramClasses: { circle: NodeCircleProgram, diamond: NodeDiamondProgram },
  defaultNodeType: 'circle',
  enableEdgeEvents: true,
  labelFont: 'system-ui, sans-serif',
  labelSize: 12,
  // Every label is a candidate: which of them are written `labelsThatFit` says.
  labelRenderedSizeThreshold: 0,
  labelDensity: 1000,
  zIndex: true,
  defaultDrawNodeHover: () => undefined,
}

function drawnGraph(graph: Graph, pins: readonly Pin[], colourOf: PictureProps['colourOf'], { of, inked }: OwnColours): UndirectedGraph {
  const drawn = new UndirectedGraph()
  const placed = new Map(pins.map(({ code, x, y }) => [code, { x, y }]))
  const scale = markScale(graph.codes.length)
  for (const code of graph.codes) {
    drawn.addNode(code.id, {
      ...(placed.get(code.key) ?? code.spread),
      size: scale * markRadius(code.studies) * (code.kind === 'FACILITATOR' ? diamondSize : 1),
      label: code.name,
      color: of(colourOf(code)),
      type: code.kind === 'FACILITATOR' ? 'diamond' : 'circle',
    })
  }
  for (const link of graph.links) {
    const { width, opacity } = linkLook(link)
    const colour = link.isEstablished ? 'var(--ink)' : 'var(--quiet)'
    drawn.addEdge(link.a, link.b, { size: width / 2, color: inked(colour, opacity), zIndex: link.isEstablished ? 1 : 0 })
  }
  for (const { a, b, studies } of graph.stated) {
    if (!drawn.hasEdge(a, b)) drawn.addEdge(a, b, { size: 0.5 + studies / 2, color: of('var(--accent)'), zIndex: 1 })
  }
  return drawn
}

function listen(sigma: Sigma, drawn: UndirectedGraph, latest: RefObject<NetworkProps>): void {
  const codeOf = (id: string) => latest.current.graph.codes.find((code) => code.id === id)
  let dragged: string | undefined
  let isMoved = false
  sigma.on('downNode', ({ node }) => {
    dragged = node
    isMoved = false
    // Else the view would take a new frame around the code that moves.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.getMouseCaptor().on('mousemovebody', (event) => {
    if (dragged === undefined) return
    isMoved = true
    // A code that moves counts as the picture moving: lines that are too many to be drawn anew are hidden until it is let go.
    sigma.getMouseCaptor().draggedEvents++
    drawn.mergeNodeAttributes(dragged, sigma.viewportToGraph(event))
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  sigma.getMouseCaptor().on('mouseup', () => {
    const code = dragged === undefined ? undefined : codeOf(dragged)
    if (code !== undefined && isMoved) {
      const { x, y } = drawn.getNodeAttributes(code.id)
      latest.current.onPin({ code: code.key, x: Number(x), y: Number(y) })
    }
    dragged = undefined
  })
  sigma.on('clickNode', ({ node, event }) => {
    const code = codeOf(node)
    if (code !== undefined && !isMoved) latest.current.onCode(code, 'shiftKey' in event.original && event.original.shiftKey)
  })
  sigma.on('clickEdge', ({ edge }) => latest.current.onLink(...drawn.extremities(edge)))
}
