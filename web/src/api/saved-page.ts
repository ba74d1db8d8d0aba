/** A page that was saved as one file: the answers it was saved with, and where it stood. */
export interface SavedPage {
  /** Path and query that were shown. */
  readonly address: string
  /** The service that it was saved from. */
  readonly origin: string
  readonly dataVersion: string
  /** How to cite the data sets. */
  readonly citation: string
  /** When, ISO 8601. */
  readonly at: string
  /** Answers by question: see `keyOf`. */
  readonly answers: Readonly<Record<string, unknown>>
}

/** What stands in this page if it is a saved one; undefined where a service answers. */
export const savedPage: SavedPage | undefined = read()

/** Where the service is, or was when the page was saved. */
export const origin: string = savedPage?.origin ?? location.origin

function read(): SavedPage | undefined {
  const element = document.getElementById('saved-page')
  return element === null ? undefined : (JSON.parse(element.textContent ?? '') as SavedPage)
}
