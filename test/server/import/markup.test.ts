import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../server/import/html.ts'
import { readMarkdown } from '../../../server/import/markdown.ts'

const sentence =
  'The senate of Lowland approved the border treaty with Highland on Wednesday, and all parties voted for it.'
const html = `<!doctype html><html lang="en-GB"><head>
<title>Senate approves treaty – The Courier</title>
<link rel="canonical" href="https://courier.example/treaty#top">
<meta property="og:site_name" content="The Courier">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Senate approves border treaty",
"author":[{"@type":"Person","name":"Jane Doe"},{"name":"John Roe"}],"datePublished":"2024-11-06T14:32:00Z"}]}</script>
</head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav>
<main><article><h1>Senate approves border treaty</h1>
<figure><img src="x.jpg"><figcaption>The hall. Photo: Agency</figcaption></figure>
<p>${sentence}</p><p>President Max Model said he would sign it within days, once the lower house had voted on the budget as well.</p>
<div class="share-buttons"><p>Share this article</p></div>
<p>${sentence.replace('Wednesday', 'Friday')}</p>
<aside class="related-stories"><h3>Highland recalls ambassador from Island</h3><p>Highland has recalled its ambassador from Island after a dispute.</p></aside>
</article></main>
<footer><p>© 2024 The Courier</p></footer></body></html>`

describe('a web page', () => {
  const drafts = readHtml(html, 'page.html').flatMap((imported) => (imported.kind === 'draft' ? [imported.draft] : []))

  test('gives metadata from its head', () => {
    expect(drafts[0]).toMatchObject({
      url: 'https://courier.example/treaty',
      title: 'Senate approves border treaty',
      publisher: 'The Courier',
      byline: 'Jane Doe, John Roe',
      publishedAt: '2024-11-06',
      language: { tag: 'en-GB', certain: false },
    })
  })

  test('gives headline and paragraphs without menus, captions and buttons', () => {
    expect(drafts[0]?.text.split('\n\n')).toEqual([
      'Senate approves border treaty',
      sentence,
      'President Max Model said he would sign it within days, once the lower house had voted on the budget as well.',
      sentence.replace('Wednesday', 'Friday'),
    ])
  })

  test('gives boxes of related articles as teasers', () => {
    expect(drafts.slice(1)).toMatchObject([
      { kind: 'teaser', title: 'Highland recalls ambassador from Island', publisher: 'The Courier', url: null },
    ])
  })
})

describe('a Markdown file', () => {
  const page = `---
title: Rat stimmt Grenzvertrag zu
date: 2024-11-06
publisher: Eigener Text
url: https://example.org/rat
language: de
author: Anna Muster
---

# Rat stimmt Grenzvertrag zu

Der **Rat** hat dem [Vertrag](https://example.org) am *Mittwoch*
zugestimmt.

## Wie es weitergeht

> Nun ist die Regierung am Zug.
`
  test('gives front matter as metadata and text without marks', () => {
    expect(readMarkdown(page, 'rat.md')).toEqual([
      {
        kind: 'draft',
        where: 'rat.md',
        draft: {
          id: null,
          url: 'https://example.org/rat',
          title: 'Rat stimmt Grenzvertrag zu',
          publisher: 'Eigener Text',
          byline: 'Anna Muster',
          publishedAt: '2024-11-06',
          language: { tag: 'de', certain: true },
          kind: 'main',
          text: 'Rat stimmt Grenzvertrag zu\n\nDer Rat hat dem Vertrag am Mittwoch zugestimmt.\n\nWie es weitergeht\n\nNun ist die Regierung am Zug.',
        },
      },
    ])
  })

  test.each([
    ['broken front matter names its line', '---\ntitle: "a\ndate: x\n---\nText.', 'rat.md:'],
    ['a date that is none', '---\ndate: bald\n---\nEin Text steht hier.', '"bald" is no date'],
  ])('%s', (_, broken, message) => {
    const [imported] = readMarkdown(broken, 'rat.md')
    expect(imported?.kind === 'fault' && `${imported.fault.where} ${imported.fault.message}`).toContain(message)
  })
})
