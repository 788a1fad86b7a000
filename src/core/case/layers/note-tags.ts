/** The tag `#arguable`, of a note on which trained readers may differ. */
export const arguableTag = 'arguable';

/** The tag `#core`, of the few notes that are enough for a short lesson. */
export const coreTag = 'core';

/** The tags of notes that are no techniques. */
export const noteTags: readonly string[] = [arguableTag, coreTag];
