/** What decides whether the site may be stored for reading without a network. */
export interface Conditions {
  /** Not while editing: pages change all the time. */
  isProduction: boolean;
  /** `https`, or this machine: only there do browsers run service workers. */
  isSecure: boolean;
  hasServiceWorkers: boolean;
  /** Whether the reader asks to save data; `undefined` if the browser does not know. */
  savesData: boolean | undefined;
}

/** Whether the site may be stored in this browser. */
export function mayStore(conditions: Conditions): boolean {
  return (
    conditions.isProduction &&
    conditions.isSecure &&
    conditions.hasServiceWorkers &&
    !conditions.savesData
  );
}
