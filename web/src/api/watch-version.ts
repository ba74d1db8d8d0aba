import { savedPage } from './saved-page.ts'

const subscription = `/graphql?query=${encodeURIComponent('subscription { dataVersionChanged { dataVersion } }')}`

/**
 * Tells of the data version of the service: the one it has, and each that comes. Where it cannot be reached the browser tries again.
 * Only a tab that is looked at watches: a browser keeps no more than six connections to a service, whatever the number of its tabs.
 *
 * @returns what ends the watch
 */
export function watchVersion(tell: (dataVersion: string) => void): () => void {
  if (savedPage !== undefined) return () => undefined
  let source: EventSource | undefined
  const watch = () => {
    source?.close()
    source = document.hidden ? undefined : listening(tell)
  }
  watch()
  document.addEventListener('visibilitychange', watch)
  return () => {
    document.removeEventListener('visibilitychange', watch)
    source?.close()
  }
}

function listening(tell: (dataVersion: string) => void): EventSource {
  const source = new EventSource(subscription)
  source.addEventListener('next', ({ data }: MessageEvent<string>) => {
    const { data: said } = JSON.parse(data) as { readonly data?: { readonly dataVersionChanged: { readonly dataVersion: string } } }
    if (said !== undefined) tell(said.dataVersionChanged.dataVersion)
  })
  return source
}
