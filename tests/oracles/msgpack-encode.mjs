// Encodes with @msgpack/msgpack: one value per line of standard input; per line of standard output the hex of its shortest form and, of an integer, of the
// 64-bit form that a BigInt takes.

import { encode } from '@msgpack/msgpack';
import { readLines, toValue } from './msgpack-values.mjs';

const hex = (value, options) => Buffer.from(encode(value, { useBigInt64: true, ...options })).toString('hex');

for (const item of await readLines()) {
  const kind = item[0];
  const value = toValue(item);
  console.log(JSON.stringify({
    shortest: hex(value, { forceFloat32: kind === 'f32', forceIntegerToFloat: kind === 'f32' || kind === 'f64' }),
    long: kind === 'int' ? hex(BigInt(item[1])) : null,
  }));
}
