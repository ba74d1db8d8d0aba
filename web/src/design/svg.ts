/** An element of a drawing that is made outside of React: for files. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>> = {}, text?: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  if (text !== undefined) element.textContent = text
  return element
}
