// How values travel between the tests and @msgpack/msgpack: [kind, value] in JSON, with numbers as text or bits, so that JSON rounds nothing.
//   ["nil"] ["bool", true] ["int", "-32"] ["f32", "7f800000"] ["f64", "7ff0000000000000"] ["str", "é"] ["bin", "00ff"]
//   ["arr", [value, …]] ["map", [[key, value], …]] ["ext", type, "00ff"]
// A decoded number does not tell whether it was an integer or a float: it goes back as ["num", bits of its double].

import { ExtData } from '@msgpack/msgpack';

// Beyond 32 bits an integer is a BigInt: with useBigInt64 the package writes a greater Number as a float.
const inNumber = integer => integer >= -(2n ** 31n) && integer < 2n ** 32n;

export function toValue([kind, value, bytes]) {
  switch (kind) {
    case 'nil': return null;
    case 'bool': return value;
    case 'int': return inNumber(BigInt(value)) ? Number(value) : BigInt(value);
    case 'f32': return Buffer.from(value, 'hex').readFloatBE(0);
    case 'f64': return Buffer.from(value, 'hex').readDoubleBE(0);
    case 'str': return value;
    case 'bin': return new Uint8Array(Buffer.from(value, 'hex'));
    case 'arr': return value.map(toValue);
    case 'map': return Object.fromEntries(value.map(([key, item]) => [key, toValue(item)]));
    case 'ext': return new ExtData(value, new Uint8Array(Buffer.from(bytes, 'hex')));
    default: throw new Error(`unknown kind ${kind}`);
  }
}

export function fromValue(value) {
  if (value === null) return ['nil'];
  switch (typeof value) {
    case 'boolean': return ['bool', value];
    case 'bigint': return ['int', value.toString()];
    case 'string': return ['str', value];
    case 'number': {
      const bits = Buffer.alloc(8);
      bits.writeDoubleBE(value);
      return ['num', bits.toString('hex')];
    }
  }
  if (value instanceof Uint8Array) return ['bin', Buffer.from(value).toString('hex')];
  if (value instanceof ExtData) return ['ext', value.type, Buffer.from(value.data).toString('hex')];
  if (Array.isArray(value)) return ['arr', value.map(fromValue)];
  return ['map', Object.entries(value).map(([key, item]) => [key, fromValue(item)])];
}

// One JSON value per line of standard input.
export async function readLines() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line));
}
