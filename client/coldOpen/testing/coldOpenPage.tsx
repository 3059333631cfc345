import { render } from 'preact';
import { route } from '../../router/route.ts';
import { ColdOpen } from '../ColdOpen.tsx';

/** The opening alone on a page, for the tests; afterwards the page says where it led. */
function Page() {
  return route.value.kind === 'lobby' ? <ColdOpen /> : <p id="led">{route.value.kind}</p>;
}

render(<Page />, document.body);
