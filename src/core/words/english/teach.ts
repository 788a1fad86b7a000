/** The pages of a lesson. */
export const teach = {
  page: 'Teach: {title}',
  heading: 'Teach',
  partOf: '{part}: {title}',
  forTeachers: 'For teachers',
  lessonOn: 'The lesson on ‘{title}’',
  pagesForTeachers: 'Pages for teachers',
  colophon: '{site}. {part}: {licence}.',
  partLicence: '{part} {licence}.',
  asReceived: 'Its words are shown as received.',
  summary: 'Material for teaching with this article: {parts}.',
  onThisPage: 'On this page',
  time: 'The time',
  minutes: 'Minutes',
  whatHappens: 'What happens',
  planText: 'The <link>plan</link> has all of it: aims, materials, and what to say.',
  parts: 'The parts',
  forYou: 'For you',
  forStudents: 'For students',
  noKey: 'No link on these pages leads to the key. Every page prints, without site and buttons.',
  links: 'Links for students',
  linksText:
    'Plain links, for any platform or message. What you choose is in the link itself: there is no account, and nothing is stored. Whoever has a link can look further on this site, as in any open book, and a browser without JavaScript shows all notes.',
  downloads: 'Downloads',
  downloadsText: 'Made from these same pages. What is for students holds no answers.',
  download: '{title}: {form}',
  criterion: 'Criterion',
  sources: 'Sources',
  cardSources: 'Sources of the cards',
  evidenceLede:
    'Each card is one source in a few lines: who said it, when, and in which language. Printed, eight go on a sheet, to be cut out.',
  handoutLede:
    'The article with its notes, below each paragraph. The numbers in the text are those of the notes.',
  questionsHeading: 'Questions to talk about',
  questionsLede:
    'From what the text says to what you make of it. What a good answer notices is listed under each question.',
  tasksBelow: '<link>The tasks</link> are below the article.',
  articleNumbered: 'The article, with its sentences numbered',
  name: 'Name',
  class: 'Class',
  date: 'Date',
  quizOf: 'The quiz',
  headline: 'headline',
  sentence: 'sentence {number}',
  sentences: 'sentences {first}–{last}',
  partNames: {
    plan: 'Plan',
    guidance: 'Guidance',
    questions: 'Questions',
    key: 'Key',
    rubric: 'Rubric',
    worksheet: 'Worksheet',
    'worksheet-support': 'Support sheet',
    'worksheet-stretch': 'Stretch sheet',
    evidence: 'Evidence cards',
    quiz: 'Quiz',
    homework: 'Homework',
    handout: 'Annotated handout',
  },
  summaries: {
    questions:
      '{count, plural, one {# question} other {# questions}}, by level of thinking, with what to listen for.',
    key: 'Answers to the quiz, with reasons.',
    evidence:
      '{count, plural, one {# source} other {# sources}} to cut out and lay beside the article.',
    quiz: '{count, plural, one {# question} other {# questions}} for practice on screen, with answers to open. Printed, it has no answers.',
    handout:
      'The article with its {count, plural, one {# note} other {# notes}}, set for paper. For after the first reading.',
  },
  levels: {
    remember: { name: 'Remember', asks: 'What does it say?' },
    understand: { name: 'Understand', asks: 'What does it mean?' },
    apply: { name: 'Apply', asks: 'Can you use it here?' },
    analyse: { name: 'Analyse', asks: 'How is it made?' },
    evaluate: { name: 'Evaluate', asks: 'Does it hold?' },
    create: { name: 'Create', asks: 'How would you do it?' },
  },
  cardFields: {
    source: 'Source',
    date: 'Date',
    language: 'Language',
    says: 'What it says',
    words: 'In its words',
    note: 'Note',
  },
} as const;

/** The practice quiz on its page. */
export const quiz = {
  lede: 'For practice. Choose, then open the answer below: it is in this page for all to see. Nothing is stored or sent.',
  answer: 'Answer<hidden> to question {question}</hidden>',
  beginAgain: 'Begin again',
  nothingChosen: 'Nothing is chosen yet.',
  right: 'Right.',
  wrong: 'Not this one. Look again, or open the answer.',
  pressToChoose: 'Press Space or Enter to choose this answer.',
  score: '{right} of {answered} right at the first choice, {left} to go.',
  finalScore: '{right} of {answered} right at the first choice.',
} as const;

/** The links that a teacher gives to students, and what such a link shows. */
export const assignment = {
  choice: 'Notes in the commentary and the handout',
  allNotes: 'all {count, plural, one {# note} other {# notes}}',
  coreNotes:
    'the {count, plural, one {# core note} other {# core notes}}, enough for a short lesson',
  someLenses: 'only some lenses',
  someNotes: 'only some notes',
  lenses: 'Lenses',
  notes: 'Notes',
  onlyLens: 'Only {lens} ({count}): {link}',
  onlyCore: 'Only the core notes ({count}): {link}',
  toPaste:
    '<strong>To paste</strong> <purpose>into Canvas, Moodle, Classroom, Teams or a message</purpose>',
  copy: 'Copy the text',
  copied: 'Copied.',
  selected: 'Selected: copy it with your keyboard.',
  nothingChosen: 'Nothing is chosen yet: the link shows all notes.',
  title: '‘{title}’',
  step: '{name}. {task}',
  stepOf: '{number}. {name}. {task}',
  noAccount: 'No account is needed, and nothing is stored.',
  showAll: 'Show all',
  allShown: '{count, plural, one {The only note is shown.} other {All # notes are shown.}}',
  chosen: 'Chosen for you: {chosen} of {count, plural, one {# note} other {# notes}}.',
  pages: {
    read: {
      what: 'The article alone, with numbered sentences. No link on it leads to the notes.',
      task: 'Read the article once, by yourself.',
    },
    worksheet: {
      what: 'The article and the tasks, to print or to answer on paper.',
      task: 'Do the tasks on paper.',
    },
    commentary: {
      what: 'The article with its notes beside it: all of them, or those that you choose.',
      task: 'Read it again with the notes open.',
    },
    handout: {
      what: 'The same notes on one page, to print or to read without clicking.',
      task: 'Read the article again with the notes below it.',
    },
    voices: {
      what: 'Each stretch of the article by the voice whose claim it carries.',
      task: 'See whose words each sentence carries.',
    },
    original: {
      what: 'The article without marks, inside the site: its header leads to the notes.',
      task: 'Read the article without marks.',
    },
    quiz: {
      what: 'For practice, not for marks: the answers are in the page and open at a click.',
      task: 'Answer, then open the reasons.',
    },
    evidence: {
      what: 'The sources in a few lines each, for work without the open web.',
      task: 'Compare what other sources say, and when they said it.',
    },
    homework: { what: 'Tasks for home.', task: 'Choose a task.' },
  },
} as const;

/** Words of the article that a reader selects, to make a note of them. */
export const quoting = {
  selected: 'Selected words',
  copy: 'Copy as a note',
  shortcut: 'Alt+Shift+Q leads here from the selection',
  suggest: 'Suggest a note',
  copied: 'Copied',
  toCopy: 'The note, to be copied',
  title: 'Say in a few words what is to be seen',
  tag: 'name-of-the-technique',
  text: 'Write 40 to 120 words, and end on a question if you can.',
} as const;
