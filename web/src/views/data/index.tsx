export function View() {
  return <h1>data</h1>
}
