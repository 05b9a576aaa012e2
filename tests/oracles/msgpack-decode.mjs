// Decodes with @msgpack/msgpack: one JSON text of hex per line of standard input, one value per line of standard output.

import { decode } from '@msgpack/msgpack';
import { fromValue, readLines } from './msgpack-values.mjs';

for (const hex of await readLines())
  console.log(JSON.stringify(fromValue(decode(Buffer.from(hex, 'hex'), { useBigInt64: true }))));
