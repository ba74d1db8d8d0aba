/** Equal values are held once: two hundred thousand findings share three effects and a handful of package lists. */
import type { Properties, PropertyValue } from '../model/index.ts'

export interface PropertyInterner {
  /** @param repeats true where few values are expected to occur many times */
  value(value: PropertyValue, repeats: boolean): PropertyValue
  properties(properties: Properties): Properties
}

export function propertyInterner(): PropertyInterner {
  const strings = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  const all = new Map<string, Properties>()
  let latest: { readonly asked: Properties | undefined; readonly held: Properties } = { asked: undefined, held: {} }
  return {
    value(value, repeats) {
      if (typeof value === 'string') return repeats ? first(strings, value, value) : value
      if (typeof value !== 'object') return value
      const held = first(lists, textOf(value), value)
      // Two lists can have one text, when a member holds a line break.
      return held.length === value.length && held.every((one, place) => one === value[place]) ? held : value
    },
    properties(properties) {
      // Relationships of one finding often come with one object: no need to look at it again.
      if (properties !== latest.asked) latest = { asked: properties, held: first(all, keyOf(properties), properties) }
      return latest.held
    },
  }
}

function keyOf(properties: Properties): string {
  let key = ''
  for (const name in properties) key += `${name}=${textOf(properties[name])};`
  return key
}

/** Most lists have one member; joining is slow where it is done a million times. */
function textOf(value: PropertyValue | undefined): string {
  if (typeof value !== 'object') return String(value)
  return value.length === 1 ? (value[0] ?? '') : value.join('\n')
}

function first<T>(seen: Map<string, T>, key: string, value: T): T {
  const held = seen.get(key)
  if (held !== undefined) return held
  seen.set(key, value)
  return value
}
