import { html, svg, type TemplateResult } from 'lit-html'

/** Line icons in a box of 20 by 20. Decoration: the button around one carries its name. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${ICONS[name]}</svg>`
}

const ICONS = {
  brand: svg`<path class="brand-line" d="M6 14 14 6" /><circle class="brand-dot" cx="5" cy="14.5" r="3.6" /><path class="brand-hexagon" d="m14.5 1 4 2.3v4.6l-4 2.3-4-2.3V3.3z" />`,
  search: svg`<circle cx="8.5" cy="8.5" r="5.5" /><path d="m13 13 5 5" />`,
  sun: svg`<circle cx="10" cy="10" r="3.5" /><path d="M10 1.5v2.200m0 12.600v2.200M1.5 10h2.200m12.600 0h2.200M4 4l1.600 1.600m8.800 8.800L16 16M4 16l1.600-1.600m8.800-8.800L16 4" />`,
  moon: svg`<path d="M16.5 12.200A7 7 0 0 1 7.800 3.5a7 7 0 1 0 8.700 8.700z" />`,
  help: svg`<path d="M7 7.5a3 3 0 1 1 4.300 2.700c-.9.500-1.300 1-1.300 2.100" /><path d="M10 15.5v.01" />`,
  fit: svg`<path d="M3 7V3h4m6 0h4v4m0 6v4h-4m-6 0H3v-4" />`,
  plus: svg`<path d="M10 4v12M4 10h12" />`,
  minus: svg`<path d="M4 10h12" />`,
  close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  back: svg`<path d="m12 4-6 6 6 6" />`,
  article: svg`<path d="M4 3h12v14H4zM7 7h6m-6 3h6m-6 3h4" />`,
  arrow: svg`<path d="M3 10h13m-5-5 5 5-5 5" />`,
  out: svg`<path d="M8 5H4v11h11v-4m-4-8h5v5m0-5-7 7" />`,
}
