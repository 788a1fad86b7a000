/** The page of figures: voices, strip of notes, timeline, map, origins of phrases. */
export const figures = {
  page: '{title}: in figures',
  summary:
    'Who speaks in the article and for how long, what it says of the time around it and what it leaves out, and where its words came from.',
  onThisPage: 'On this page',
  techniques: 'Techniques along the text',
  techniquesText:
    'Where the notes fall, by lens. Each lens groups several <link>techniques</link>.',
  timeline: 'Timeline: said and unsaid',
  places: 'The places',
  voicesText: '<link>The voices in the text</link>, sentence by sentence.',
  voiceCaption: 'Words of the article by voice',
  voice: 'Voice',
  words: 'Words',
  share: 'Share',
  voiceTotal:
    '{count, plural, one {# word} other {# words}}, headline included. Every word belongs to one voice; the shares are rounded.',
} as const;

/** What each figure shows, said before it; the timeline's is its tally. */
export const findings = {
  voices:
    'Of {voices, plural, one {# voice} other {# voices}} {named, plural, =0 {none has} one {# has} other {# have}} a name. The author’s own words are {own} of the text.',
  credit:
    '{credit, plural, =0 {None} other {#}} of {notes, plural, one {# note} other {# notes}} {credit, plural, =0 {says} one {says} other {say}} what the text does well.',
  rows: '{rows, plural, one {The longest row is} other {The longest rows are}} {lenses}, with {most}.',
  places:
    'The article names {named} of {places, plural, one {# place} other {# places}} on the map.',
  otherNames: '{count, plural, other {#}} of them it calls by another name than this site.',
  origins:
    '{phrases, plural, one {# phrase} other {# phrases}} of the article can be followed to an original in {languages}.',
} as const;

/** The strip of notes along the text. */
export const strip = {
  title: 'Notes along the text, by lens',
  caption:
    'Each bar is as long as the words of a note, and its number leads there. The axis has the sentences; {headline} is the headline.',
  headlineMark: 'H',
  wholeText: 'About the whole text: {notes}.',
  noteOfWhole: '<link>{number}, {title}</link>',
  asTable: 'The same as a table',
  lens: 'Lens',
  note: 'Note',
  sentences: 'Sentences',
  wholeTextCell: 'whole text',
  headline: 'headline',
  sentence: 'sentence {number}',
  mark: 'Note {number}: {title} ({sentences})',
  markAgain: 'Note {number}: {title} ({sentences}, again)',
} as const;

/** The timeline. */
export const timeline = {
  tally: 'Of {total} dates the article says {said} and leaves out {unsaid}.',
  tallyLater: '{count} came later than the article can know.',
  said: 'said',
  unsaid: 'left out',
  later: 'later',
  oneByOne: 'The dates one by one',
} as const;

/** The map and the table of its places. */
export const map = {
  ofCase: 'Map of the places that the article and its notes name',
  ofAll: 'Map of the places of the case studies',
  ofPlace: 'Map: where {place} lies',
  hatched: 'Hatched: {area}.',
  hatchedOutside: 'Hatched: {area}. Open dots lie outside it: {places}.',
  arrows: 'An arrow points to what is not on this part of the map: {places}.',
  countries: 'Countries: {source}.',
  borders: '{what}: {source}, {licence}.',
  bordersChanged: '{what}: {source}, {licence}; {changes}.',
  sourceBy: '{source} by {author}',
  sourceBasedOn: '{source}, based on the work of {original}',
  disputed: '{area} is drawn as part of {country}, as {source} has it.',
  tableCaption:
    'The places of the map. A number says how often the text has the name, headline included.',
  asTable: 'The places as a table',
  place: 'Place',
  liesIn: 'Lies in',
  articleCalls: 'The article calls it',
  articlesCall: 'The articles call it',
  position: 'Position',
  notNamed: 'not named',
  northEast: '{lat}° N, {lon}° E',
  northWest: '{lat}° N, {lon}° W',
  southEast: '{lat}° S, {lon}° E',
  southWest: '{lat}° S, {lon}° W',
} as const;

/** Where the words came from. */
export const lineage = {
  plain: 'In plain English',
  inArticle: 'In the article',
} as const;
