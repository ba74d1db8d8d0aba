import type { Attributes } from 'graphology-types'
import { NodePointProgram } from 'sigma/rendering'

/** The open diamond of facilitators: a point whose inside is left out, but can be hit. */
const shader = /* glsl */ `
precision mediump float;

varying vec4 v_color;
varying float v_border;

void main() {
  vec2 fromMiddle = abs(gl_PointCoord - vec2(0.5));
  float distance = fromMiddle.x + fromMiddle.y;
  float pixel = 1.4 * v_border;
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.5 ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(0.5 - pixel, 0.5, distance);
  float within = 1.0 - smoothstep(0.5 - 4.0 * pixel, 0.5 - 3.0 * pixel, distance);
  gl_FragColor = v_color * (inside - within);
  #endif
}
`

export class NodeDiamondProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends NodePointProgram<N, E, G> {
  override getDefinition() {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: shader }
  }
}
