/** Words of German that carry grammar or only introduce a figure. */
export const germanFunctionWords = `
der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesen diesem jener jene jenes solche solcher alle alles aller allen beide beiden
und oder aber sondern denn doch sowie als wie wenn weil dass daß ob da damit obwohl während wobei indem sofern falls bzw beziehungsweise
in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter um für gegen ohne durch bis pro je ab zwischen laut gemäß wegen trotz innerhalb außerhalb gegenüber neben hinter entlang statt
ich du er sie es wir ihr mich mir uns euch ihm ihn ihnen sein seine seinen seiner seines ihre ihren ihrer ihres unser unsere man sich wer was welche welcher welches deren dessen
ist sind war waren bin wird werden wurde wurden worden geworden sei seien wäre hat haben hatte hatten habe hätte kann können konnte könnte muss müssen musste soll sollen sollte sollten will wollen darf dürfen mag
nicht nur auch noch schon so sehr mehr weniger meist meisten etwa rund circa ca ungefähr fast knapp nahezu beinahe gut mindestens höchstens insgesamt jeweils davon daran darunter dabei dazu dafür hier dort nun jetzt heute bereits wieder immer nie sogar allein zudem außerdem jedoch somit also dann danach zuvor bisher derzeit
zahl zahlen anzahl anteil summe menge höhe wert werte prozent prozentpunkt prozentpunkte quote million millionen milliarde milliarden tausend hundert mio mrd hälfte drittel viertel
jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen
stieg stiegen steigt steigen gestiegen sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen wuchs wächst gewachsen erhöhte erhöht erhöhten zunahm zugenommen abgenommen zurückgegangen verringert verringerte reduziert reduzierte betrug betrugen beträgt betragen lag lagen liegt liegen belief beliefen beläuft gab gibt zählte zählt erreichte erreicht blieb bleibt anstieg rückgang zunahme abnahme
januar jänner februar märz april mai juni juli august september oktober november dezember
`;

/** What a full stop follows in German without ending a sentence. */
export const germanAbbreviations = `
abb abs abschn anm art aufl bd bde bes bsp bspw bzgl bzw ca d.h dr e.v einschl etc evtl f ff ggf hrsg inkl jg jh kap lit max mind min mio mrd nr nrn o.ä o.g proc prof rd rdnr rn s s.o s.u sog st std str tab tel tsd u.a u.ä usf usw v.a v.h vgl vol z.b z.t zzgl ziff
jan feb mrz apr jun jul aug sep sept okt nov dez
`;

/** Words that begin a sentence behind a number (“… auf 3. Danach …”), where any other makes an ordinal of it (“am 3. Tag”). */
export const germanOpeners = `
der die das den dem ein eine einer einem dieser diese dieses diesen diesem jener jene und oder aber sondern denn doch wie wenn weil dass ob da damit obwohl während
in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter um für gegen ohne durch bis zwischen laut gemäß wegen trotz
ich er sie es wir ihr man wer was welche sein seine ihre unser nicht nur auch noch schon so mehr weniger etwa rund circa knapp fast mindestens insgesamt davon daran darunter dabei dazu dafür hier dort nun jetzt heute bereits zudem außerdem jedoch somit also dann danach zuvor bisher derzeit alle beide kein keine
`;
