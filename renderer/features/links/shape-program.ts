import { floatColor } from 'sigma/utils';
import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { entityKinds, type EntityKind } from '#shared/model/entity.ts';

type ProgramInfo = Parameters<NodeProgram['setUniforms']>[1];

/** Colour of what is inside the outlines: the ground of the page. Read at each frame, so that a theme changes nothing else. */
export type Ground = { rgb: readonly [red: number, green: number, blue: number] };

/** Number of a kind's form in the shader. */
export function shapeNumber(kind: EntityKind): number {
  return entityKinds.indexOf(kind);
}

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
attribute float a_shape;
#ifdef PICKING_MODE
attribute vec4 a_id;
#else
attribute vec4 a_color;
#endif
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
void main() {
  vec2 corner = vec2(cos(a_angle), sin(a_angle)) * 3.0;
  float unit = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + corner * unit, 1)).xy, 0, 1);
  v_point = corner;
  v_pixel = u_sizeRatio / (a_size * u_pixelRatio);
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}
`;

/** Distances to the outlines of graph-shapes.ts, negative inside; the node's radius is 1, y upwards. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
uniform vec3 u_ground;
uniform float u_pixelRatio;
float box(vec2 p, vec2 b) { return max(abs(p.x) - b.x, abs(p.y) - b.y); }
float side(vec2 p, vec2 a, vec2 b) { vec2 d = normalize(b - a); return dot(p - a, vec2(d.y, -d.x)); }
float segment(vec2 p, vec2 a, vec2 b) {
  vec2 q = p - a; vec2 d = b - a;
  return length(q - d * clamp(dot(q, d) / dot(d, d), 0.0, 1.0));
}
float ellipse(vec2 p, vec2 r) { float k = length(p / r); return k * (k - 1.0) / max(length(p / (r * r)), 0.001); }
void main() {
  vec2 p = v_point;
  float outline; float inner = 9.0;
  if (v_shape < 0.5) outline = box(p, vec2(0.89));
  else if (v_shape < 1.5) { outline = box(p, vec2(1.0)); inner = abs(box(p, vec2(0.58))); }
  else if (v_shape < 2.5) outline = length(p) - 1.0;
  else if (v_shape < 3.5) {
    vec2 q = vec2(abs(p.x), p.y);
    outline = max(side(q, vec2(1.08, -0.8), vec2(0.0, 1.1)), -0.8 - p.y);
  }
  else if (v_shape < 4.5) {
    vec2 q = abs(p);
    outline = max(q.y - 0.9, side(q, vec2(1.04, 0.0), vec2(0.52, 0.9)));
  }
  else if (v_shape < 5.5) outline = (abs(p.x) + abs(p.y) - 1.12) * 0.7071;
  else if (v_shape < 6.5) {
    float body = box(p, vec2(0.89, 0.66));
    float lid = ellipse(p - vec2(0.0, 0.66), vec2(0.89, 0.36));
    outline = min(body, min(lid, ellipse(p + vec2(0.0, 0.66), vec2(0.89, 0.36))));
    inner = p.y < 0.66 ? abs(lid) : 9.0;
  }
  else {
    outline = max(box(p, vec2(0.89, 1.0)), side(p, vec2(0.89, 0.44), vec2(0.33, 1.0)));
    inner = min(segment(p, vec2(0.33, 1.0), vec2(0.33, 0.44)), segment(p, vec2(0.33, 0.44), vec2(0.89, 0.44)));
  }
  #ifdef PICKING_MODE
  if (length(p) > 1.5) discard;
  gl_FragColor = v_color;
  gl_FragColor.a *= 255.0 / 254.0;
  #else
  float halfInk = 0.7 * u_pixelRatio * v_pixel;
  float ink = max(
    1.0 - smoothstep(-0.5, 0.5, (abs(outline) - halfInk) / v_pixel),
    outline < 0.0 ? 1.0 - smoothstep(-0.5, 0.5, (inner - halfInk * 0.75) / v_pixel) : 0.0);
  float cover = 1.0 - smoothstep(-0.5, 0.5, (outline - halfInk) / v_pixel);
  gl_FragColor = vec4(mix(u_ground, v_color.rgb, ink), 1.0) * cover;
  #endif
}
`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio', 'u_ground'] as const;

/** A WebGL program that draws each kind of entity in its own form, in ink on the page's ground, crisp at any size. */
export function shapeProgram(ground: Ground): NodeProgramType {
  return class extends NodeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_shape', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
      const values = [data.x, data.y, data.size, floatColor(data.color), nodeIndex, shapeOf(data)];
      for (const [index, value] of values.entries()) this.array[start + index] = value;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_correctionRatio'] ?? null, params.correctionRatio);
      gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform3fv(at['u_ground'] ?? null, [...ground.rgb]);
    }
  };
}

function shapeOf(data: NodeDisplayData): number {
  const shape: unknown = Reflect.get(data, 'shape');
  return typeof shape === 'number' ? shape : 0;
}
