/**
 * The few words that the style needs, in CSL's own form (CSL 1.0.2, section "Locale Files"). The
 * full locale files of the CSL project are not used: they bring three hundred terms for the dozen
 * that occur here.
 */
export const localeXml = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  <terms>
    <term name="accessed">Read</term>
    <term name="and">and</term>
    <term name="et-al">and others</term>
    <term name="ad"> AD</term><term name="bc"> BC</term><term name="circa" form="short">c.</term>
    <term name="no date" form="short">no date</term>
    <term name="no date">no date</term>
    <term name="open-quote">‘</term><term name="close-quote">’</term>
    <term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>
    <term name="page-range-delimiter">–</term>
    <term name="page" form="short"><single>p.</single><multiple>pp.</multiple></term>
    <term name="section" form="short"><single>sec.</single><multiple>secs.</multiple></term>
    <term name="chapter" form="short"><single>ch.</single><multiple>chs.</multiple></term>
    <term name="paragraph" form="short"><single>para.</single><multiple>paras.</multiple></term>
    <term name="ordinal">th</term><term name="ordinal-01">st</term><term name="ordinal-02">nd</term><term name="ordinal-03">rd</term>
    <term name="ordinal-11">th</term><term name="ordinal-12">th</term><term name="ordinal-13">th</term>
${[
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
  .map((name, index) => {
    const number = String(index + 1).padStart(2, '0');
    return `    <term name="month-${number}">${name}</term><term name="month-${number}" form="short">${name.slice(0, name === 'September' ? 4 : 3)}</term>`;
  })
  .join('\n')}
    <term name="season-01">spring</term><term name="season-02">summer</term><term name="season-03">autumn</term><term name="season-04">winter</term>
  </terms>
</locale>`;
