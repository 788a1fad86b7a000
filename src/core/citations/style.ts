/**
 * The house style, in CSL 1.0. Publisher and date come first, in the text as in the list, because a
 * reader of the news needs them to weigh a source. Most sources here have no named author;
 * author-date styles would print the title instead.
 */
export const styleXml = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info><title>House style</title><id>house-style</id><updated>2026-11-25T00:00:00+00:00</updated></info>
  <macro name="who">
    <names variable="author"><name form="short" and="text" initialize-with=". "/><et-al term="et-al"/><substitute><names variable="editor"/><text variable="container-title"/><text variable="publisher"/><text variable="title"/></substitute></names>
  </macro>
  <macro name="who-long">
    <names variable="author"><name and="text" delimiter-precedes-last="never"/><substitute><names variable="editor"/><text variable="container-title"/><text variable="publisher"/></substitute></names>
  </macro>
  <macro name="about">
    <choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose>
  </macro>
  <macro name="when">
    <choose>
      <if variable="issued"><group delimiter=" "><text macro="about"/><date variable="issued" form="text" date-parts="year-month-day"/></group></if>
      <else><text term="no date"/></else>
    </choose>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><group delimiter=" "><text macro="about"/><date variable="issued" form="numeric" date-parts="year-month-day"/></group></if>
      <else><text term="no date"/></else>
    </choose>
  </macro>
  <macro name="which">
    <choose>
      <if type="entry-encyclopedia entry-dictionary" match="any">
        <group delimiter=", ">
          <text variable="title" quotes="true"/>
          <choose><if variable="issued"><text macro="year"/></if></choose>
        </group>
      </if>
      <else><text macro="year"/></else>
    </choose>
  </macro>
  <macro name="where">
    <group delimiter=", "><text variable="container-title"/><text variable="publisher"/></group>
  </macro>
  <citation disambiguate-add-year-suffix="true" et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", "><text macro="who"/><group><text macro="which"/><text variable="year-suffix" prefix=" "/></group><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group>
    </layout>
  </citation>
  <bibliography>
    <sort><key macro="who-long"/><key variable="issued"/><key variable="title"/></sort>
    <layout>
      <group delimiter=". " suffix=".">
        <group delimiter=", "><text macro="who-long"/><group><text macro="when"/><text variable="year-suffix" prefix=" "/></group></group>
        <text variable="title" font-style="italic"/>
        <text variable="medium" text-case="capitalize-first"/>
        <text macro="where"/>
        <text variable="DOI" prefix="doi:"/>
        <group delimiter=" "><text term="accessed"/><date variable="accessed" form="text" date-parts="year-month-day"/></group>
      </group>
    </layout>
  </bibliography>
</style>`;
