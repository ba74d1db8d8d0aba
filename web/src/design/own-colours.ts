/** Colours of the style sheet as WebGL takes them: a canvas knows no variables. */
export interface OwnColours {
  /** '#rrggbb' of a colour such as 'var(--ink)'. */
  readonly of: (colour: string) => string
  /** The colour laid on the ground at an opacity: translucent lines would be darker where they cross. */
  readonly inked: (colour: string, opacity: number) => string
}

type Channels = readonly [red: number, green: number, blue: number]

/** The colours as they are under the present theme. */
export function ownColours(): OwnColours {
  const known = new Map<string, Channels>()
  const channels = (colour: string): Channels => {
    const found = known.get(colour) ?? read(colour)
    known.set(colour, found)
    return found
  }
  const ground = channels('var(--ground)')
  return {
    of: (colour) => hex(channels(colour)),
    inked: (colour, opacity) =>
      hex(channels(colour).map((ink, place) => Math.round(ink * opacity + (ground[place] ?? 0) * (1 - opacity))) as unknown as Channels),
  }
}

function hex(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** What the browser makes of a colour: painted, and looked at. */
function read(colour: string): Channels {
  const element = document.createElement('span')
  element.style.color = colour
  document.body.append(element)
  const computed = getComputedStyle(element).color
  element.remove()
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (canvas === null) return [128, 128, 128]
  canvas.fillStyle = computed
  canvas.fillRect(0, 0, 1, 1)
  const [red = 128, green = 128, blue = 128] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}
