/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Imported } from './draft.ts'
import { AUTHOR, readHtmlMetadata } from './html-metadata.ts'
import { draftsOf } from './importer.ts'
import { isRelatedHeading, type Line } from './line.ts'
import { splitPage } from './page.ts'
import { squeeze } from './plain-text.ts'

/** A saved web page: metadata from its head, the article by Readability, teasers from the boxes beside it. */
export function readHtml(page: string, name: string): readonly Imported[] {
  const { document } = parseHTML(/<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`)
  const known = readHtmlMetadata(document)
  for (const element of document.querySelectorAll(`${NOISE}, ${AUTHOR}, time`)) element.remove()
  const beside = takeRelatedBoxes(document).flatMap(toLines)
  const article = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    keepClasses: false,
  }).parse()
  const lines = article?.content ? toLines(article.content) : toLines(document.body)
  const title = known.title ?? (squeeze(article?.title ?? '') || null)
  const related: readonly Line[] = beside.length > 0 ? [{ text: RELATED, markup: 'heading' }, ...beside] : []
  return draftsOf(name, splitPage([...lines, ...related], { ...known, ...(title ? { title } : {}) }))
}

const NOISE =
  'script, style, noscript, template, svg, iframe, form, button, figure, figcaption, nav, footer, dialog, [hidden], [aria-hidden="true"]'
/** Any heading that `isRelatedHeading` knows. */
const RELATED = 'Related'
const RELATED_NAME =
  /(?:^|[-_ ])(?:related|recommend(?:ed|ations?)?|teasers?|more-on|read-more|outbrain|taboola|empfohlen|empfehlungen|mehr-zum-thema)(?:$|[-_ ])/i

/** Removes the boxes that announce other articles, by their name or heading, and returns them. */
function takeRelatedBoxes(document: Document): readonly Element[] {
  const named = [...document.querySelectorAll('aside, section, div, ul')].filter((element) =>
    RELATED_NAME.test(
      `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('aria-label') ?? ''}`,
    ),
  )
  const headed = [...document.querySelectorAll('h2, h3, h4, h5, strong, p')]
    .filter((heading) => isRelatedHeading(squeeze(heading.textContent ?? '')))
    .map((heading) => heading.closest('aside, section') ?? heading.parentElement)
    .filter((box): box is HTMLElement => box !== null && !holdsArticle(box))
  const boxes = [...new Set([...named.filter((box) => !holdsArticle(box)), ...headed])]
  const outermost = boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)))
  for (const box of outermost) box.remove()
  return outermost
}

/** A box that holds the page's first heading is the article itself, whatever it is called. */
const holdsArticle = (box: Element): boolean =>
  box.matches('body, main, article') || box.querySelector('h1, article main') !== null

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td, dd, dt'

/** Headings and paragraphs in the order of the page; a block that only holds blocks gives theirs. */
function toLines(root: Element): readonly Line[] {
  const blocks = [...root.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null)
  const lines = blocks.map((block): Line => ({
    text: squeeze((block.textContent ?? '').normalize('NFC')),
    markup: /^h\d$/i.test(block.tagName) ? 'heading' : null,
  }))
  const loose =
    blocks.length > 0
      ? []
      : (root.textContent ?? '').split('\n').map((text): Line => ({ text: squeeze(text), markup: null }))
  return [...lines, ...loose].filter((line) => line.text)
}
