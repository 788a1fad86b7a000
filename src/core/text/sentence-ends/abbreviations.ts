/**
 * What an abbreviation says about the words after it:
 *
 * - `before`: something always follows (titles, ranks, "e.g."), so it ends no sentence
 * - `beforeNumber`: a number follows ("No. 5"); before anything else it is an ordinary word
 * - `inside`: it may end a sentence ("U.S.", "Inc."); then the next word is one that often begins one
 * - `last`: before a capital letter it ends the sentence ("etc.", "9 a.m.")
 * - `unit`: after a number like `last`, otherwise like `before` (Russian "г.": year, or town)
 */
export type AbbreviationKind = 'before' | 'beforeNumber' | 'inside' | 'last' | 'unit';

/**
 * The abbreviations of a language, without space in them, the words that begin sentences, those
 * that do so in texts without capitals, and, for a script without small letters, those that go on after a year.
 */
export type LanguageList = Partial<
  Record<AbbreviationKind | 'starters' | 'subjects' | 'continuers', string>
>;

/**
 * Our own short lists: titles, ranks, months and the most frequent others of newspapers, from
 * public style guides. One that begins with a capital letter is read only so, others in both ways.
 */
export const abbreviations: Readonly<Record<string, LanguageList>> = {
  en: {
    before: `Mr. Mrs. Ms. Mx. Dr. Drs. Prof. Profs. Gens. Pte. Ald. Hwy. Rte. Messrs. Mme. Mlle.
      Rev. Revd. Rt. Hon. Fr. St. Sts. Gen. Maj. Col. Lt. Ltc. Capt. Cpt. Cmdr. Cdr. Adm. Sgt. Cpl. Pvt. Pfc. Brig. Cmdt. Supt. Insp.
      Det. Sen. Sens. Rep. Reps. Gov. Govs. Pres. Amb. Atty. Asst. Sec. Dist. Mt. Ft. Pt. vs. v. e.g.
      i.e. cf. viz. approx. ca. c.`,
    beforeNumber: `no. nos. p. pp. vol. vols. ch. chap. fig. figs. eq. sec. art. para. ed. pt. ver. op. ext.
      Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.`,
    inside: `U.S. U.K. U.N. E.U. U.S.A. U.S.S.R. D.C. L.A. N.Y. Inc. Corp. Co. Ltd. Bros. Jr. Sr. al. Ave.
      Blvd. Rd. Dept. Univ. Assn. Ph.D. M.D. M.A. B.A. M.Sc. B.Sc. LL.D. Esq. Jan. Feb. Aug. Sept. Oct.
      Nov. Dec. Mon. Tues. Wed. Thurs. Fri. Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan.
      Ky. La. Md. Mass. Mich. Minn. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. Cal.`,
    last: 'etc. a.m. p.m. lb. lbs. oz. in. yd. sq. hr. hrs. min. bbl. A.D. B.C.',
    subjects: 'i it he she we they you there this please thanks if no',
    starters: `the a an this that these those he she it we they you i his her its our their my your who what
      when where why how which in on at by for from with without to of as if but and or so yet nor not no
      after before during since until while because although though then there here now today yesterday
      tomorrow later meanwhile however moreover still also even only once both all each every some many most
      more much few several one two three nobody nothing everyone someone anyone is are was were do does did
      has have had can could will would should may might let despite under over about among between into
      according such other others another perhaps instead`,
  },
  de: {
    before: `Dr. Prof. Dres. Hr. Hrn. Fr. Frl. Dipl.-Ing. Dipl.-Kfm. Ing. Mag. med. jur. phil. rer. nat. h.c.
      Gen. Maj. Hptm. Lt. Oblt. Obstlt. Uffz. Fw. Obst. Min. Staatssekr. Präs. St. Hl. hl. Fa. Gebr. Fam. z.B. d.h.
      u.a. v.a. i.d.R. sog. bzw. ca. evtl. ggf. inkl. exkl. zzgl. max. mind. insb. bes. vgl. s.o. s.u.
      v. u. i. z. a. d. zw. einschl. hrsg. geb. gest. verh. ehem. dt. frz. engl. bspw. lt. gem. betr. i.A.
      u.U. o.g. m.E. z.T. z.Zt. i.V. i.S. u.Z.`,
    beforeNumber: `Nr. Nrn. S. Bd. Bde. Kap. Abb. Tab. Abs. Art. Ziff. Aufl. Jg. Anm. Fn. Rn. Z. Str. Tel. Bj.
      Hs. Jan. Jän. Feb. Febr. Mär. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez. Az.`,
    inside: `Jan. Febr. Aug. Sept. Okt. Nov. Dez. Mo. Di. Mi. Do. Sa. Str. Co. Inc. Ltd. Mio. Mrd. Tsd.
      e.V. Jr. jun. sen. M. a.M. a.D. n.Chr. v.Chr. Abt. Hbf. Abg. Bhf. Pl.`,
    last: 'usw. etc. u.dgl. u.Ä. u.ä. o.Ä. o.ä. ff. Std. Min. Sek.',
    starters: `der die das den dem des ein eine einer eines einem einen er sie es ich wir ihr man dies diese
      dieser dieses diesen dort da damit danach dann doch aber und oder auch nur nun noch nach vor bei beim mit
      von vom zu zum zur in im am an auf aus für durch gegen ohne um unter über zwischen wegen trotz während
      seit bis wenn als ob weil obwohl so wie was wer wo warum wann welche welcher mehr viele alle keiner keine
      kein niemand nichts jeder jede jetzt heute gestern morgen hier sein seine ihre unser unsere mein
      etwa jedoch dabei dazu dafür darum deshalb denn zwar sonst später damals insgesamt laut anders andere
      ist sind war waren hat haben hatte wird werden wurde wurden einige beide vielleicht zuletzt zuvor bereits
      außerdem allerdings inzwischen schon sogar seitdem daher darauf darin davon hinzu`,
  },
  fr: {
    before: `M. MM. Mgr. Dr. Drs. Pr. Prof. Me. St. Ste. Sts. R.P. S.M. S.E. S.S. S.A.R. gén. gal. col. cap. cdt. lt.
      sgt. adj. amb. p.ex. c.-à-d. cf. env. av. bd. max. éd. dép. arr. Sté. Ets. dir. prés. min. tél. anc.
      ap. fbg.`,
    beforeNumber: `p. pp. n. no. nos. t. vol. chap. ch. art. fig. tabl. réf. tél. al. janv. févr. avr. juil.
      juill. sept. oct. nov. déc.`,
    inside:
      'Cie. U.S. U.S.A. O.N.U. S.A. S.N.C.F. J.-C. Inc. Jr. Corp. janv. févr. juill. sept. oct. nov. déc.',
    last: 'etc. min. sec. hab. suiv.',
    starters: `le la les l un une des du ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs
      notre nos mon ma mes qui que quoi où quand comment pourquoi dans en sur sous par pour avec sans à au aux
      de d chez vers après avant depuis pendant entre contre selon mais et ou donc or ni car si comme puis alors
      ensuite enfin ici là aujourd hier demain tout tous toute toutes aucun aucune personne rien plus moins
      plusieurs certains quelques chaque c ceci cela ça ainsi aussi cependant toutefois pourtant malgré lorsque
      est sont était n ne`,
  },
  es: {
    before: `Sr. Sra. Srta. Sres. Sras. Srtas. D. Dña. Dr. Dra. Dres. Prof. Profa. Lic. Ing. Arq. Abg. Mtro. Mtra. Gral. Cnel.
      Cap. Tte. Sgto. Cmdte. Alm. Pbro. Mons. Fr. Sto. Sta. S. Ud. Uds. Vd. Vds. Excmo. Excma. Ilmo. Ilma. Rvdo.
      gob. pdte. Pdte. pres. min. Av. Avda. Pza. Ctra. C. p.ej. cf. aprox. máx. mín. ed. depto. dpto. Dto. prov.`,
    beforeNumber: `pág. págs. p. pp. vol. cap. art. arts. fig. núm. núms. n.º. No. Nº. tel. Tel. ene. feb. abr.
      jun. jul. ago. sep. sept. oct. nov. dic.`,
    inside: `EE.UU. U.S. FF.AA. RR.HH. SS.MM. S.A. S.L. Cía. Ltda. Inc. Jr. Corp. ene. feb. ago. sept. oct. nov.
      dic. a.C. d.C. a.deC. d.deC.`,
    last: 'etc. a.m. p.m. hab. km. kg.',
    starters: `el la los las un una unos unas lo él ella ellos ellas su sus mi mis tu nuestro nuestra este esta estos
      estas ese esa esos esas esto eso éste ésta éstos aquel aquella que quien quién qué cuando cuándo donde dónde como cómo por
      para con sin en de del al a desde hasta entre sobre tras ante bajo contra según durante pero y e o u ni si
      no sí ya también luego después antes entonces ahora hoy ayer mañana aquí allí todo todos toda todas nadie
      nada algo alguien algunos algunas muchos muchas varios otro otra otros más menos cada se le les me nos es son fue
      era hay ha han además aunque mientras así`,
  },
  it: {
    before: `Sig. Sigg. Dott. Prof. Avv. Ing. Arch. Geom. On. Sen. Gen. Col. Cap. Ten. Mons. Don. S. Ss. p.es.
      ad.es. cfr. ca. Spett. Egr.`,
    beforeNumber: 'pag. pagg. p. pp. n. nn. vol. cap. art. fig. tab. sez. tel.',
    inside: 'S.p.A. U.S. U.S.A. a.C. d.C. Inc.',
    last: 'ecc. etc.',
    starters: `il lo la i gli le un uno una l questo questa quello quella egli lei lui noi voi loro io tu suo sua in a
      di da con su per tra fra ma e o se non che chi quando dove come perché poi dopo prima oggi ieri nel nella
      al alla dal dalla sul sulla tutti nessuno anche`,
  },
  pt: {
    before: `Sr. Sra. Srta. Dr. Dra. Prof. Profa. Eng. Gen. Cel. Cap. Ten. Sgt. Exmo. Ilmo. D. S. Sto. Sta. Av. p.ex.
      cf.`,
    beforeNumber: 'pág. p. pp. n. vol. cap. art. fig. tel.',
    inside: 'S.A. Ltda. E.U.A. Cia. a.C. d.C. Jr.',
    last: 'etc.',
    starters: `o a os as um uma ele ela eles elas este esta esse essa isto isso em no na nos nas de do da por para com
      sem mas e ou se não que quem quando onde como porque depois antes hoje ontem seu sua todos ninguém também`,
  },
  pl: {
    before:
      'dr. prof. inż. mgr. gen. płk. ppłk. mjr. kpt. por. sierż. ks. św. ul. al. pl. im. np. tzw. tj. m.in. min.',
    beforeNumber: 'nr. s. str. t. art. ust. pkt. rys. tab. tel.',
    last: 'itd. itp. r. w. tys. mln. mld. zł. godz.',
  },
  ru: {
    before: `ген. полк. подполк. кап. лейт. серж. адм. проф. доц. акад. канд. д-р. инж. арх. зам. зав. нач. пред.
      деп. гл. им. ул. пл. просп. пр-т. пер. бул. бульв. наб. ш. пос. дер. обл. р-н. респ. св. свв. о. гр.
      г-н. г-жа. т. тов. тт. нар. засл. арт. т.е. т.н. т.наз. напр. см. ср. т.к. букв. род. лат. греч. англ. нем. исп. итал. польск. яп. кит. тур. фр.
      рус. укр. ст. с. п. д.`,
    beforeNumber:
      'стр. с. гл. рис. табл. п. пп. ч. ст. ст.ст. т. тт. вып. изд. тел. д. кв. корп. оп. ф. л.',
    last: `т.д. т.п. др. пр. руб. коп. тыс. млн. млрд. трлн. чел. час. мин. сек. долл. янв. февр. апр. авг.
      сент. окт. нояб. дек. гг. вв. ок.`,
    inside: 'н.э. до.н.э. кв. куб.',
    unit: 'г. в. м. ч. р. км. т. мл.',
    starters: `он она оно они мы вы я ты его её их это этот эта эти тот та те в во на с со к ко по из за от до у о об
      для при без под над между через после перед но и а или же да не нет ни если когда где как что кто почему
      зачем потом затем теперь сейчас сегодня вчера завтра здесь там тут все всё каждый никто ничто другие
      многие некоторые однако поэтому также ещё уже только даже был была было были свой наш ваш мой`,
  },
  uk: {
    before: `ген. ген.-лейт. ген.-майор. дир. полк. підполк. кап. лейт. серж. мол. адм. проф. доц. акад. канд. інж. арх. заст. зав. нач. мін. деп.
      гол. ім. вул. пл. просп. пров. бул. бульв. наб. сел. смт. обл. р-н. св. свв. о. гр. п. пп. т. тов. нар.
      засл. арт. т.зв. так.зв. зв. напр. див. пор. букв. лат. грец. англ. нім. ісп. італ. пол. яп. кит. тур. фр. рос. укр. ст. с. Дж.
      буд.`,
    beforeNumber:
      'стор. с. сс. гл. рис. мал. табл. п. пп. ч. ст. ст.ст. т. тт. вип. вид. тел. буд. кв. корп. оп. ф. арк.',
    last: `т.д. т.п. ін. грн. крб. коп. тис. млн. млрд. трлн. чол. год. хв. сек. дол. н.е. січ. лют. бер. квіт.
      трав. черв. лип. серп. верес. жовт. лист. груд. рр. ст.ст. град.`,
    unit: 'р. м. ст. км. с. в. т.',
    starters: `він вона воно вони ми ви я ти його її їх це цей ця ці той та ті в у на з із зі до по за від для при без
      під над між через після перед але і й а або чи не ні якщо коли де як що хто чому потім тоді тепер зараз
      сьогодні вчора завтра тут там усі всі все кожен ніхто ніщо інші багато деякі однак тому також ще вже лише
      навіть був була було були свій наш ваш мій`,
  },
  ar: {
    before: 'د. أ. م. أ.د. ج. و. ش. ا. ت. ف. ب. س. ص.ب.',
    beforeNumber: 'ص. ج. ط. ع.',
    last: 'إلخ.',
    unit: 'هـ. م. ص. ق.م.',
    continuers: 'في من إلى على عن بعد قبل مع حتى عند يوم شهر',
  },
};
