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
  return {
    value(value, repeats) {
      if (typeof value === 'string') return repeats ? first(strings, value, value) : value
      return Array.isArray(value) ? first(lists, value.join('\n'), value) : value
    },
    properties(properties) {
      let key = ''
      for (const name in properties) key += `${name}=${properties[name]};`
      return first(all, key, properties)
    },
  }
}

function first<T>(seen: Map<string, T>, key: string, value: T): T {
  const held = seen.get(key)
  if (held !== undefined) return held
  seen.set(key, value)
  return value
}
