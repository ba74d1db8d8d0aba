/** Where linked codes stand when links pull and codes push: a picture to wander in, where the wheel is one to quote. */
import { createRequire } from 'node:module'
import { UndirectedGraph } from 'graphology'
import type { Position } from './wheel-layout.ts'

// CommonJS whose types promise a default that Node does not find: what they export is the function itself.
const required = createRequire(import.meta.url)
const forceAtlas2: typeof import('graphology-layout-forceatlas2').default = required('graphology-layout-forceatlas2')
const noverlap: typeof import('graphology-layout-noverlap').default = required('graphology-layout-noverlap')

/** Two nodes and the studies behind their link. */
interface Spring {
  readonly source: number
  readonly target: number
  readonly studyCount: number
}

/** Enough for a small network to come to rest, and few enough that the largest takes a few seconds. */
const rounds = { most: 300, least: 30, work: 300_000 }
/** Rounds of moving apart what overlaps: fewer where there is much. */
const partings = { most: 100, least: 10, work: 50_000 }
/** Strong gravity keeps codes without a link at the rim; weights count little, else the strongest few would be one knot. */
const pull = { strongGravityMode: true, gravity: 0.12, scalingRatio: 12, edgeWeightInfluence: 0.6 }
/** From so many nodes on, far ones push as one (Barnes and Hut 1986). */
const manyNodes = 500

/**
 * ForceAtlas2 (Jacomy and others 2014) from the places on the wheel, then what overlaps is moved apart; within the unit circle, six
 * digits. There is no chance in it: the same network gives the same places.
 *
 * @param start places on the wheel, by node
 * @param sizes studies of each node: the area of its mark
 */
export function spreadLayout(start: readonly Position[], sizes: readonly number[], springs: readonly Spring[]): readonly Position[] {
  const graph = new UndirectedGraph()
  for (const [place, { x, y }] of start.entries()) graph.addNode(place, { x, y, size: 1 + Math.sqrt(sizes[place] ?? 0) })
  for (const { source, target, studyCount } of springs) graph.addEdge(source, target, { weight: studyCount })
  const work = Math.round(rounds.work / Math.max(1, graph.order + graph.size))
  const settings = { ...forceAtlas2.inferSettings(graph), ...pull, barnesHutOptimize: graph.order > manyNodes }
  forceAtlas2.assign(graph, {
    iterations: Math.min(rounds.most, Math.max(rounds.least, work)),
    getEdgeWeight: 'weight',
    settings,
  })
  const parting = Math.round(partings.work / Math.max(1, graph.order))
  noverlap.assign(graph, {
    maxIterations: Math.min(partings.most, Math.max(partings.least, parting)),
    settings: { ratio: 1, margin: 2 },
  })
  const places = start.map((_, place): Position => ({ x: at(graph, place, 'x'), y: at(graph, place, 'y') }))
  return withinCircle(places)
}

function at(graph: UndirectedGraph, place: number, axis: 'x' | 'y'): number {
  return Number(graph.getNodeAttribute(place, axis))
}

function withinCircle(places: readonly Position[]): readonly Position[] {
  const middle = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, places.length)
  const [x, y] = [middle('x'), middle('y')]
  const radius = Math.max(...places.map((place) => Math.hypot(place.x - x, place.y - y)), Number.MIN_VALUE)
  const rounded = (value: number) => Math.round((value / radius) * 1e6) / 1e6 + 0
  return places.map((place) => ({ x: rounded(place.x - x), y: rounded(place.y - y) }))
}
