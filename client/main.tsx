import { render } from 'preact';

/** The page: says which game this is. */
function App() {
  return <h1>Dos Mesas</h1>;
}

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
