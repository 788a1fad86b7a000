/** Whether an element is in the window; this and the others are run in the page. */
export const inView = (id: string): boolean => {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return !!box && box.height > 0 && box.top < innerHeight && box.bottom > 0;
};

/** Whether the first element that a selector finds is shown. */
export const shown = (selector: string): boolean =>
  document.querySelector(selector)?.checkVisibility() ?? false;

/** Whether there is such an element that is not shown. */
export const hidden = (selector: string): boolean =>
  document.querySelector(selector)?.checkVisibility() === false;

/** The number of such elements that are shown. */
export const countShown = (selector: string): number =>
  [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
