/** The tag `#arguable`, of a note on which trained readers may differ. */
export const arguableTag = 'arguable';
