import { createHash } from 'node:crypto';

/** The article as received: a town, its council and a bench. None of it is real. */
export const source = `Council Removes Beloved Bench From Market Square, Officials Say
The town council of Little Wexcombe has removed the old bench from the market square, a step hailed by planners as a quiet revolution.
Mary Dunn, a respected planner, told the Wexcombe Echo that the bench "had reached the end of its life" and could not be repaired.
According to reports, the council was briefed on the removal of the bench and of two lamp posts.
Some residents welcomed the change, while others worried about where they would sit.
The old bench had stood in the square since 1974.
For now, the square remains empty.`;

/**
 * The two files of a sealed text: `source.txt`, and `article.md` with the same words as Markdown, a
 * paragraph for each line.
 */
export function sealedText(text: string): Record<string, string> {
  const [title = '', ...lines] = text.split('\n');
  const matter = `title: ${JSON.stringify(title)}
lang: en
publisher: Wexcombe Echo
published: unknown
url: unknown
received: 2026-05-04
sha256: ${sha256(text)}
summary: A short item on the removal of a bench.`;
  return {
    'content/cases/bench/source.txt': text,
    'content/cases/bench/article.md': `---\n${matter}\n---\n\n${lines.join('\n\n').replace(/[\\*_`[\]<]/g, '\\$&')}\n`,
  };
}

/**
 * A valid content folder in memory: one small file of each kind, every layer with one or two
 * entries.
 */
export const validContent: Readonly<Record<string, string>> = {
  ...sealedText(source),
  'content/cases/bench/commentary.md': `---
lang: en
updated: 2026-05-05
---

## One planner becomes several

> a step hailed by **planners** as a quiet revolution

#plural-inflation #arguable

One planner is named in the whole item, and here she is many. The plural makes a view sound shared before the
reader has met anybody who holds it. Minutes of the meeting name no other planner [@minutes-2026, p. 4]. Who
else was asked, and how would you find out?

## Two sides of the square

> **Some residents welcomed the change, while others worried** about where

#both-sides-heard

The item gives room to people who miss the bench as well as to people who do not. Neither group has a name or a
number, so a reader cannot tell how large it is. Still, one sentence holds both, and neither of them is mocked.
What would you ask each group?
`,
  'content/cases/bench/voices.md': `---
lang: en
---

## Mary Dunn

> Mary Dunn, a respected planner, […] could not be repaired.

#named #official #none

She is the only person with a name.
`,
  'content/cases/bench/wording.md': `## removal

> briefed on the **removal** of the bench

The noun hides who carried the bench away.

- taking away: says what was done and no more
- disposal: says that it will not come back [@minutes-2026]
`,
  'content/cases/bench/timeline.md': `## 1974: The bench is set up

> had stood in the square **since 1974**

#politics

The year is the only date in the item.

## 2026-04-28: The council votes

#law

The item leaves the vote out [@minutes-2026].
`,
  'content/cases/bench/lineage.md': `## had reached the end of its life

> that the bench **"had reached the end of its life"** and could

- cy: wedi dod i ben ei hoes [@minutes-2026]
- plain: is worn out

What was a line of a repair list became a saying.
`,
  'content/cases/bench/lesson/plan.md': `---
title: Plan
summary: About the plan.
---

Read, then read again.
`,
  'content/cases/bench/lesson/worksheet.md': `---
title: Worksheet
summary: About the worksheet.
---

## 1. Who says so?

List everybody who speaks.

___
`,
  'content/cases/bench/lesson/key.md': `---
title: Key
summary: About the key.
---

## 1. Who says so?

One planner.
`,
  'content/cases/bench/lesson/rubric.md': `---
title: Rubric
summary: About the rubric.
---

| Criterion | Beginning | Secure |
| --- | --- | --- |
| Voices | names one | names all |
`,
  'content/cases/bench/lesson/homework.md': `---
title: Homework
summary: About the homework.
---

Read another item.
`,
  'content/cases/bench/lesson/guidance.md': `---
title: Guidance
summary: About the guidance.
---

A bench can matter to somebody.
`,
  'content/cases/bench/lesson/questions.md': `## Who else could have been asked?

#analyse

People who used the bench.
`,
  'content/cases/bench/lesson/quiz.md': `## How many planners are named?

#plural-inflation

- [x] one
- [ ] two
- [ ] three

Only Mary Dunn is named.
`,
  'content/cases/bench/lesson/evidence.md': `## The minutes

- source: the town council [@minutes-2026]
- date: 28 April 2026
- says: The council voted to remove the bench.
`,
  'content/glossary/terms/lamp-post.md': `---
term: Lamp post
names: [lamp post, lamp posts]
kind: history
---

A post that carries a street lamp.
`,
  'content/glossary/organisations/wexcombe-echo.md': `---
term: Wexcombe Echo
names: [Wexcombe Echo]
kind: agency
---

The weekly newspaper of the town. It buys its [lamp posts](../terms/lamp-post.md) second hand [@minutes-2026].
`,
  'content/glossary/places/sallow-moor.md': `---
term: Sallow Moor
names: [Sallow Moor]
kind: village
lat: 51.2
lon: -2.2
admin: "Sallow County"
map: XA-1
---

A village without a bench.
`,
  'content/regions/sallow-county.geojson': `{
  "type": "FeatureCollection",
  "region": {
    "name": "Sallow County",
    "borders": "Parish borders",
    "source": { "name": "Sallow County Council" },
    "licence": { "name": "CC0 1.0" }
  },
  "features": [
    {
      "type": "Feature",
      "id": "XA-1",
      "properties": { "name": "Sallow Parish" },
      "geometry": {
        "type": "Polygon",
        "coordinates": [[[-2.4, 51], [-2, 51], [-2, 51.4], [-2.4, 51.4], [-2.4, 51]]]
      }
    },
    {
      "type": "Feature",
      "id": "XA-2",
      "properties": { "name": "Willow Parish" },
      "geometry": {
        "type": "Polygon",
        "coordinates": [[[-2, 51], [-1.6, 51], [-1.6, 51.4], [-2, 51.4], [-2, 51]]]
      }
    }
  ]
}
`,
  'content/techniques/plural-inflation.md': `---
term: Plural inflation
lens: sourcing
alsoKnownAs:
  - {label: "Bandwagon", cite: handbook-1999}
question: "How many people does this plural stand for?"
---

Writing of several people when only one is known.
`,
  'content/techniques/both-sides-heard.md': `---
term: Both sides heard
lens: fairness
question: "Who else is heard?"
---

Giving room to people who see a thing differently.
`,
  'content/techniques/quiet-absence.md': `---
term: Quiet absence
lens: omission
question: "What would I expect to read here?"
---

Leaving out what a reader needs.
`,
  'content/references.json': `[
  {
    "id": "minutes-2026",
    "type": "report",
    "title": "Minutes of the meeting of 28 April",
    "publisher": "Little Wexcombe Town Council",
    "issued": { "date-parts": [[2026, 4, 28]] },
    "URL": "https://example.org/minutes"
  },
  {
    "id": "handbook-1999",
    "type": "book",
    "title": "A Handbook of Persuasion",
    "author": [{ "family": "Grey", "given": "Ann" }],
    "issued": { "date-parts": [[1999]] }
  }
]
`,
  'content/site.yaml': `title: Little Readings
tagline: "The news of a small town, read twice."
contributors: Friends of the Bench
licences:
  text: { name: CC BY-SA 4.0, url: "https://creativecommons.org/licenses/by-sa/4.0/" }
`,
  'content/pages/about.md': `---
title: About
summary: What this is.
---

A page of prose about the [bench](../cases/bench/article.md).
`,
};

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
