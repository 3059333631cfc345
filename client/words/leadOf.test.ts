import { expect, test } from '@jest/globals';
import { leadOf } from './leadOf.ts';

test.each([
  ['A chief is caught. Then roads are blocked.', 'A chief is caught.', 'Then roads are blocked.'],
  ['The U.S. Senate votes. It is late.', 'The U.S. Senate votes.', 'It is late.'],
  ['Quedan 87. ¿Y luego?', 'Quedan 87.', '¿Y luego?'],
  ['He says “now.” They wait.', 'He says “now.”', 'They wait.'],
  ['Only one sentence.', 'Only one sentence.', ''],
  ['', '', ''],
])('the first sentence of "%s"', (passage, lead, rest) => {
  expect(leadOf(passage)).toEqual([lead, rest]);
});
