/**
 * The comment with which each layer of a new case begins, for its first editor; no page shows it.
 */
const guidance: Readonly<Record<string, string>> = {
  commentary: `The notes. Each quotes words of article.md and replies below them in 40 to 120 words. Write below this comment,
for example:

## What can be seen, in a few words

> copy the words from article.md and put **the ones you mean** in bold

#vague-attribution

Your reply. A fact about the world cites its source, with a key of content/references.json in square brackets. What does
the text do well? Say that, too.

The tag is the name of a file in content/techniques/.`,
  voices: `Who is speaking. One entry for each voice, with all the words that are its own. Words that no entry claims are the
author's. Write below this comment, for example:

## Name or description of the voice

> "the words that it says […] as far as they go"

#named #official

How the text introduces it.`,
  wording: `Loaded words, and what else could have been said. Write below this comment, for example:

## the word

> copy the passage with **the word** in bold

What the word implies.

- a plainer word: what that one says`,
  timeline: `What happened when. With a quote the article says it, without one the article leaves it out. Write below this comment,
for example:

## 2026-03-02: What happened

> copy the words, if the article says it

Who says so, and where.`,
};

/**
 * Writes the layers of a new case, each with nothing but a comment that shows how to begin.
 *
 * @returns the text of each file, by its name
 */
export function begunLayers(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(guidance).map(([name, text]) => [`${name}.md`, `<!--\n${text}\n-->\n`]),
  );
}
