/** The downloads: title and purpose of each, and the forms they come in. */
export const downloads = {
  worksheet: {
    title: 'Worksheet',
    purpose:
      'The article with line numbers and a wide margin, and the tasks with room for answers.',
  },
  'worksheet-support': {
    title: 'Support sheet',
    purpose:
      'The article, its difficult words explained, fewer tasks, and beginnings of sentences.',
  },
  'worksheet-stretch': {
    title: 'Stretch sheet',
    purpose: 'The article and harder tasks, for those who have finished.',
  },
  quiz: { title: 'Quiz', purpose: 'The questions and their options, without the key.' },
  cards: {
    title: 'Evidence cards',
    purpose: 'Sources to cut out and lay beside the article, for a class without a network.',
  },
  handout: {
    title: 'Annotated handout',
    purpose: 'The article with its notes, to give out after the class has read it alone.',
  },
  key: { title: 'Key', purpose: 'Answers to the worksheet and the quiz, with reasons.' },
  cartridge: {
    title: 'The unit as a Common Cartridge',
    purpose:
      'Import it into Canvas, Moodle, Blackboard or Brightspace: reading, worksheet, quiz, discussion and links.',
  },
  qti: {
    title: 'The quiz as QTI',
    purpose: 'Import only the quiz into a platform that reads QTI 1.2.',
  },
  gift: { title: 'The quiz as GIFT', purpose: 'Import the quiz into Moodle’s question bank.' },
  techniques: {
    title: 'More questions as GIFT',
    purpose:
      'One question for each stretch of words that a note is about: which technique is at work here?',
  },
  flashcards: {
    title: 'Flash cards',
    purpose: 'The terms and techniques of the case for Anki, Quizlet or a spreadsheet.',
  },
  rubric: { title: 'Rubric', purpose: 'Criteria and levels for a spreadsheet or a gradebook.' },
  annotations: {
    title: 'Notes as Web Annotations',
    purpose: 'Each note with the words that it is about, for annotation tools.',
  },
  notes: {
    title: 'Notes as a table',
    purpose:
      'A row for each stretch of words, for counting and for comparing coders; places are in code points.',
  },
  sources: {
    title: 'Sources for a reference manager',
    purpose: 'Every source that the case cites, for Zotero and other reference managers.',
  },
} as const;

/** The formats of downloads, as readers choose them. */
export const forms = {
  pdf: 'PDF, {paper}',
  word: 'Word, to edit',
  cartridge: 'Cartridge',
  qti: 'QTI, zipped',
  kilobytes: '{size} KB',
  megabytes: '{size} MB',
} as const;

/** Who downloads are for, as a heading. */
export const audiences = {
  students: 'On paper, for students',
  teachers: 'For you',
  platform: 'For a learning platform',
  programs: 'For programs',
} as const;

/** What is in the downloads. */
export const exported = {
  firstReading: 'First reading',
  firstReadingOf: 'First reading: {title}',
  secondReading: 'Second reading: the article with its notes',
  evidence: 'Evidence cards',
  quiz: 'Quiz',
  techniqueQuiz: 'Which technique?',
  discussion: 'Discussion',
  discussionOf: 'Discussion: {title}',
  discussionAsks: 'Choose a question. Say which words led you to your answer.',
  worksheetOf: 'Worksheet: {title}',
  quizOf: '{quiz}: {title}',
  inventedTitle: '{title} (an invented text)',
  question: 'Question {number}',
  techniqueAsks: 'Which technique is at work in the marked words?',
  notesOn: 'Notes on ‘{title}’',
  criterion: 'Criterion',
  headline: 'The headline',
  sentence: 'Sentence {number}',
  headlineTo: 'The headline to sentence {last}',
  sentences: 'Sentences {first} to {last}',
  passage: '{place}:',
  inventedPassage: '{place} of an invented text:',
  rights:
    '{site}; texts of the unit: {licence}. The article belongs to whoever holds the rights in it.',
  inventedRights: '{site}; texts of the unit: {licence}. The invented text is among them.',
} as const;
