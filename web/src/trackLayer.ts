// Draws all tracks in one call: each an instance of a square with its symbol, moved by its velocity in the shader, so that a frame costs the script a few uniforms whatever the number of tracks. Speed vectors and trails are lines.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from "maplibre-gl";
import { mercatorX, mercatorY, type Tracks } from "./protocol";
import { atlas, Contributions, contributionOf, Kinds, kindOf } from "./symbols";

const SymbolVertex = `#version 300 es
uniform mat4 u_matrix; uniform vec2 u_center; uniform vec2 u_centerLow; uniform float u_dt; uniform vec2 u_pixel; uniform float u_size; uniform vec2 u_tiles;
in vec2 a_corner; in vec2 a_high; in vec2 a_low; in vec2 a_velocity; in vec2 a_tile; in float a_scale;
out vec2 v_uv;
void main() {
  vec2 at = (a_high - u_center) + (a_low - u_centerLow) + a_velocity * u_dt;
  at.x -= round(at.x);
  vec4 p = u_matrix * vec4(at, 0.0, 1.0);
  p.xy += a_corner * u_pixel * u_size * a_scale * p.w;
  gl_Position = p;
  v_uv = (a_tile + vec2(a_corner.x, -a_corner.y) * 0.5 + 0.5) / u_tiles;
}`;
const SymbolFragment = `#version 300 es
precision mediump float; uniform sampler2D u_atlas; in vec2 v_uv; out vec4 color;
void main() { color = texture(u_atlas, v_uv); if (color.a < 0.02) discard; }`;
const LineVertex = `#version 300 es
uniform mat4 u_matrix; uniform vec2 u_center; uniform vec2 u_centerLow; uniform float u_dt; uniform float u_ahead;
in vec2 a_high; in vec2 a_low; in vec2 a_velocity; in float a_end;
void main() {
  vec2 at = (a_high - u_center) + (a_low - u_centerLow);
  at.x -= round(at.x);
  at += a_velocity * (u_dt + a_end * u_ahead);
  gl_Position = u_matrix * vec4(at, 0.0, 1.0);
}`;
const LineFragment = `#version 300 es
precision mediump float; uniform vec4 u_color; out vec4 color; void main() { color = u_color; }`;

// high x y, low x y, velocity x y, tile x y, scale
const Floats = 9;

export class TrackLayer implements CustomLayerInterface {
  readonly id = "tracks";
  readonly type = "custom";
  readonly renderingMode = "2d";
  private gl!: WebGL2RenderingContext;
  private map!: MapLibre;
  private symbols!: WebGLProgram;
  private lines!: WebGLProgram;
  private instances!: WebGLBuffer;
  private trails!: WebGLBuffer;
  private symbolArray!: WebGLVertexArrayObject;
  private leaderArray!: WebGLVertexArrayObject;
  private trailArray!: WebGLVertexArrayObject;
  private texture!: WebGLTexture;
  private data = new Float32Array(0);
  private count = 0;
  private trailPoints = 0;
  /** Seconds by which the tracks are moved on from where they are told. */
  dt: () => number = () => 0;
  showTrails = true;
  light = false;
  /** Script of each frame of this layer, ms. */
  readonly frameMs: number[] = [];

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.gl = gl;
    this.symbols = program(gl, SymbolVertex, SymbolFragment);
    this.lines = program(gl, LineVertex, LineFragment);
    this.instances = gl.createBuffer() as WebGLBuffer;
    this.trails = gl.createBuffer() as WebGLBuffer;
    const corners = buffer(gl, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]));
    const ends = buffer(gl, new Float32Array([0, 1]));
    this.symbolArray = this.array(() => {
      attribute(gl, this.symbols, "a_corner", corners, 2, 8, 0, 0);
      for (const [name, size, offset] of [
        ["a_high", 2, 0],
        ["a_low", 2, 8],
        ["a_velocity", 2, 16],
        ["a_tile", 2, 24],
        ["a_scale", 1, 32],
      ] as const)
        attribute(gl, this.symbols, name, this.instances, size, 4 * Floats, offset, 1);
    });
    this.leaderArray = this.array(() => {
      attribute(gl, this.lines, "a_end", ends, 1, 4, 0, 0);
      for (const [name, offset] of [
        ["a_high", 0],
        ["a_low", 8],
        ["a_velocity", 16],
      ] as const)
        attribute(gl, this.lines, name, this.instances, 2, 4 * Floats, offset, 1);
    });
    this.trailArray = this.array(() => attribute(gl, this.lines, "a_high", this.trails, 2, 8, 0, 0));
    this.texture = gl.createTexture() as WebGLTexture;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas());
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  }

  /** Takes the tracks to draw: those that pass, in the order given. */
  take(tracks: Tracks, passes: (i: number) => boolean, nations: readonly string[], selected: number): void {
    const began = performance.now();
    if (this.data.length < tracks.count * Floats) this.data = new Float32Array(Math.ceil(tracks.count * 1.3 + 64) * Floats);
    const data = this.data;
    // Few nations, few sets of them: each is looked up once.
    const contributions = new Map<number, number>();
    let n = 0;
    for (let i = 0; i < tracks.count; i++) {
      if (!passes(i)) continue;
      const x = tracks.places[2 * i] as number;
      const y = tracks.places[2 * i + 1] as number;
      const o = n * Floats;
      const [hx, hy] = [Math.fround(x), Math.fround(y)];
      data[o] = hx;
      data[o + 1] = hy;
      data[o + 2] = x - hx;
      data[o + 3] = y - hy;
      data[o + 4] = tracks.velocities[2 * i] as number;
      data[o + 5] = tracks.velocities[2 * i + 1] as number;
      const bits = tracks.nations[i] as number;
      let contribution = contributions.get(bits);
      if (contribution === undefined) {
        contribution = contributionOf(bits, nations);
        contributions.set(bits, contribution);
      }
      data[o + 6] = contribution;
      data[o + 7] = kindOf(tracks.flags[i] as number, tracks.codes[i] as number, tracks.addresses[i] as number);
      data[o + 8] = tracks.ids[i] === selected ? 1.7 : 1;
      n++;
    }
    this.count = n;
    const gl = this.gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    gl.bufferData(gl.ARRAY_BUFFER, data.subarray(0, n * Floats), gl.DYNAMIC_DRAW);
    this.trailPoints = tracks.trails.length / 2;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.trails);
    gl.bufferData(gl.ARRAY_BUFFER, tracks.trails, gl.DYNAMIC_DRAW);
    this.note(performance.now() - began);
  }

  render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    if (this.count === 0) return;
    const began = performance.now();
    const center = this.map.getCenter();
    const cx = mercatorX(center.lng);
    const cy = mercatorY(center.lat);
    const matrix = aboutCenter(args.defaultProjectionData.mainMatrix as unknown as number[], cx, cy);
    const [hx, hy] = [Math.fround(cx), Math.fround(cy)];
    const dt = this.dt();
    const zoom = this.map.getZoom();
    const common = (p: WebGLProgram) => {
      gl.useProgram(p);
      gl.uniformMatrix4fv(gl.getUniformLocation(p, "u_matrix"), false, matrix);
      gl.uniform2f(gl.getUniformLocation(p, "u_center"), hx, hy);
      gl.uniform2f(gl.getUniformLocation(p, "u_centerLow"), cx - hx, cy - hy);
      gl.uniform1f(gl.getUniformLocation(p, "u_dt"), dt);
    };
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    common(this.lines);
    const shade = this.light ? 0 : 1;
    const color = (alpha: number) => gl.uniform4f(gl.getUniformLocation(this.lines, "u_color"), shade * alpha, shade * alpha, shade * alpha, alpha);
    if (this.showTrails && this.trailPoints > 0) {
      color(0.3);
      gl.bindVertexArray(this.trailArray);
      for (const name of ["a_low", "a_velocity"]) {
        const at = gl.getAttribLocation(this.lines, name);
        if (at >= 0) gl.vertexAttrib2f(at, 0, 0);
      }
      const end = gl.getAttribLocation(this.lines, "a_end");
      if (end >= 0) gl.vertexAttrib1f(end, 0);
      gl.drawArrays(gl.LINES, 0, this.trailPoints);
    }
    color(0.65);
    // A minute ahead at most zooms; less far out, where lines would only clutter.
    gl.uniform1f(gl.getUniformLocation(this.lines, "u_ahead"), zoom < 4 ? 0 : zoom < 6 ? 120 : 60);
    gl.bindVertexArray(this.leaderArray);
    gl.drawArraysInstanced(gl.LINES, 0, 2, this.count);
    common(this.symbols);
    const canvas = this.map.getCanvas();
    gl.uniform2f(gl.getUniformLocation(this.symbols, "u_pixel"), 2 / canvas.clientWidth, 2 / canvas.clientHeight);
    gl.uniform1f(gl.getUniformLocation(this.symbols, "u_size"), (canvas.clientWidth >= 2400 ? 1.7 : 1) * Math.max(4.5, Math.min(14, 2.2 * zoom - 3)));
    gl.uniform2f(gl.getUniformLocation(this.symbols, "u_tiles"), Contributions.length, Kinds.length);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform1i(gl.getUniformLocation(this.symbols, "u_atlas"), 0);
    gl.bindVertexArray(this.symbolArray);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count);
    gl.bindVertexArray(null);
    this.note(performance.now() - began);
  }

  private note(ms: number): void {
    this.frameMs.push(ms);
    if (this.frameMs.length > 2000) this.frameMs.splice(0, 1000);
  }

  private array(fill: () => void): WebGLVertexArrayObject {
    const array = this.gl.createVertexArray() as WebGLVertexArrayObject;
    this.gl.bindVertexArray(array);
    fill();
    this.gl.bindVertexArray(null);
    return array;
  }
}

function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const made = gl.createProgram() as WebGLProgram;
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type) as WebGLShader;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(made) ?? "shader");
  return made;
}

function buffer(gl: WebGL2RenderingContext, data: Float32Array): WebGLBuffer {
  const made = gl.createBuffer() as WebGLBuffer;
  gl.bindBuffer(gl.ARRAY_BUFFER, made);
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
  return made;
}

function attribute(
  gl: WebGL2RenderingContext,
  p: WebGLProgram,
  name: string,
  source: WebGLBuffer,
  size: number,
  stride: number,
  offset: number,
  divisor: number,
): void {
  const at = gl.getAttribLocation(p, name);
  if (at < 0) return;
  gl.bindBuffer(gl.ARRAY_BUFFER, source);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, size, gl.FLOAT, false, stride, offset);
  gl.vertexAttribDivisor(at, divisor);
}

/** A matrix (by columns) for places counted from a point: in doubles, so that places near it keep their digits. */
function aboutCenter(m: number[], x: number, y: number): Float32Array {
  const out = new Float32Array(m);
  for (let row = 0; row < 4; row++) out[12 + row] = (m[row] as number) * x + (m[4 + row] as number) * y + (m[12 + row] as number);
  return out;
}
