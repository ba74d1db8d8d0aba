export function View() {
  return <h1>study</h1>
}
