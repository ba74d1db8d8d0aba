export function View() {
  return <h1>compare</h1>
}
