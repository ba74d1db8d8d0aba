export function View() {
  return <h1>code</h1>
}
