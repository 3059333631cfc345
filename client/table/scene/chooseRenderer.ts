import type { RendererChoice } from '../TableInput.ts';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * WebGL where a graphics card does the work. Where it is only emulated, plain Canvas draws about twice the frames.
 */
export function chooseRenderer(choice: RendererChoice): 'webgl' | 'canvas' {
  if (choice !== 'auto') return choice;
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return 'canvas';
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const card = names === null ? '' : String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(card) ? 'canvas' : 'webgl';
}
