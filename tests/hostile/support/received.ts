import { source } from '../../unit/support/content.ts';

const [headline = '', ...lines] = source.split('\n');
const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n');

const page = (head: string, body: string): string =>
  `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>${headline} | Wexcombe Echo</title>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

/**
 * What somebody might have received and make a case of: plain text and web pages of several makes.
 * None of it is real.
 */
export const receivedTexts: readonly string[] = [
  [headline, ...lines].join('\n\n'),
  source,
  page(
    '<meta property="og:site_name" content="Wexcombe Echo"><meta property="article:published_time" content="2026-05-04T08:00:00Z"><link rel="canonical" href="https://example.org/bench">',
    `<nav><a href="/">Home</a></nav><article><h1>${headline}</h1>\n<figure><img src="a.jpg" alt=""><figcaption>The bench</figcaption></figure>${paragraphs}</article><footer>All rights reserved</footer>`,
  ),
  page(
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2026-05-04","publisher":{"@type":"Organization","name":"Wexcombe Echo"}}</script>`,
    `<div class="page"><div class="content"><h1>${headline}</h1><div>${lines.join('<br><br>\n')}</div><table><tr><td>bench</td><td>1974</td></tr></table><ul><li>bench</li></ul></div></div>`,
  ),
];
