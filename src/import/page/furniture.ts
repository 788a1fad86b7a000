import { wordsIn } from './paragraphs.ts';

/**
 * Parts of a page that are not its article, by what HTML says of them and by the names that sites
 * give to them.
 */
const selectors =
  'nav, [role="navigation"], [role="search"], [role="dialog"], [role="alert"], [role="contentinfo"], [role="banner"], dialog, figcaption, [itemprop~="caption"]';
const names = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'share(?:d|rs?|bar|-?bar|-?buttons?|-?tools?|-?links?)?',
    'sharing',
    'social(?:-?(?:media|share|sharing|links?|icons?|bar|buttons?|follow|tools?))?',
    'addthis[\\w-]*',
    'sharedaddy',
    'newsletter-?(?:signup|sign-up|box|form|promo|subscribe|subscription|widget|cta)?',
    'newsletters?',
    'subscri(?:be|ption)(?:-?(?:box|form|promo|widget|cta))?',
    'sign-?up(?:-?(?:box|form))?',
    'cookies?(?:-?(?:notice|banner|consent|bar|law|policy))?',
    'gdpr',
    'consent',
    'breadcrumbs?',
    'captions?(?:-?text)?',
    'wp-caption-text',
    'image-?(?:caption|credit|source)s?',
    'photo-?(?:caption|credit)s?',
    'picture-?caption',
    'img-?caption',
    'media-?caption',
    'credits?',
    'related(?:-?(?:articles?|stories|posts?|links?|content|news|topics|items|box|media|entries|reading))?',
    'read-?(?:also|more|next)',
    'see-?also',
    'more-?(?:stories|news|articles|on|from|like-?this)',
    'most-?(?:read|popular|viewed|shared)',
    'recommend(?:ed|ations?)',
    'recirc(?:ulation)?',
    'outbrain[\\w-]*',
    'taboola[\\w-]*',
    'trending',
    'comments?(?:-?(?:list|section|area|form|thread))?',
    'disqus[\\w-]*',
    'promo(?:tion)?s?',
    'advert(?:s|isements?|ising)?',
    'ad-?(?:slot|unit|container|wrapper|block|label|placeholder)',
    'dfp',
    'sponsored',
    'author-?(?:bio|box|info|card|profile)',
    'tags?-?(?:list|links|cloud)',
    'print-?(?:only|button|link)',
    'skip-?links?',
  ].join('|')})(?=$|[\\s_]|-(?!content|body|text|article|main))`,
  'i',
);

/** Words that ask for a click or an address, at the start of a short paragraph. */
const lures =
  /^(?:\W*)(?:read (?:more|also|next)|see also|related(?: (?:articles?|stories|coverage|topics))?|more (?:on|from|about) this|also read|don['’]t miss|recommended|lire aussi|à lire aussi|voir aussi|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|lee también|leia (?:também|mais)|leggi anche|czytaj (?:także|też|więcej)|zobacz (?:także|też)|lees ook|läs (?:även|också)|читайте (?:также|також|ще|ещё)|дивіться також|смотрите также|по теме|اقرأ أيضا|اقرأ أيضًا|関連記事|延伸阅读|相关阅读)\s*(?:[:：—–-]|$)/iu;
/** Offers and notices, which begin as orders do, so that a sentence about one is not taken for one. */
const offers =
  /^\W*(?:(?:please )?(?:get|sign up|subscribe|register|follow|like|join|download)\b.*\b(?:newsletters?|inbox|subscribe|alerts|our app|on (?:facebook|twitter|instagram|telegram|youtube|whatsapp))\b|subscribe(?: (?:now|today|here))?\W*$|(?:follow|like|join) us\b|share (?:this|on)\b|(?:we|this (?:web)?site) uses? cookies|accept (?:all )?cookies|advertisement\W*$|(?:©|copyright\b).*\ball rights reserved|подпи(?:шитесь|сывайтесь) на|підпи(?:шіться|суйтесь|суйтеся) на|abonnez-vous|newsletter abonnieren|suscríb(?:ete|ase) a)/isu;
/** How many words such a paragraph has at most. */
const mostWords = 25;
/** How large a part with such a name may be, of all the words of the page, before it is doubted. */
const largestShare = 0.3;

/**
 * Finds the parts of a page that are not its article: bars for sharing, captions, "read also",
 * notices and subscription boxes. A part that holds much of the page is kept whatever its name.
 *
 * @param root the body of the page
 * @param lang the page's language
 * @returns the outermost elements of this kind
 */
export function furnitureIn(root: Element, lang: string): Element[] {
  const all = (root.textContent ?? '').length;
  const marked = new Set<Element>(root.querySelectorAll(selectors));
  const taken = new Set<Element>();
  const isTaken = (element: Element): boolean => {
    for (let up: Element | null = element; up; up = up.parentElement)
      if (taken.has(up)) return true;
    return false;
  };
  for (const element of root.querySelectorAll('*')) {
    if (/^(?:body|html|main|article|h1)$/.test(element.localName)) continue;
    if (!marked.has(element) && !isNamed(element) && !isLure(element, lang) && !isMenu(element))
      continue;
    if (isTaken(element) || (element.textContent ?? '').length > all * largestShare) continue;
    if (element.querySelector('h1, [itemprop~="articleBody"]')) continue;
    taken.add(element);
  }
  return [...taken];
}

function isNamed(element: Element): boolean {
  if (/^(?:a|em|strong|b|i|u)$/.test(element.localName)) return false;
  return ['class', 'id'].some((key) => names.test(element.getAttribute(key) ?? ''));
}

/** A list of three links or more, short as those of a menu are, and nothing else. */
function isMenu(element: Element): boolean {
  if (!/^(?:ul|ol|menu)$/.test(element.localName)) return false;
  const links = Array.from(element.querySelectorAll('a'), ({ textContent }) => textContent ?? '');
  const letters = (text: string): number => text.replace(/\s+/g, '').length;
  const linked = letters(links.join(''));
  const isShort = linked <= 20 * links.length;
  return links.length > 2 && isShort && linked >= 0.9 * letters(element.textContent ?? '');
}

/** A short paragraph that asks for a click or an address. */
function isLure(element: Element, lang: string): boolean {
  if (!/^(?:p|div|li|section|ul|h[2-6])$/.test(element.localName)) return false;
  const { length } = element.textContent ?? '';
  if (length === 0 || length > 400) return false;
  const words = wordsIn(element, lang);
  if (words.split(' ').length > mostWords) return false;
  const isLinked = element.querySelector('a') !== null;
  return (lures.test(words) && (isLinked || words.length < 40)) || offers.test(words);
}
