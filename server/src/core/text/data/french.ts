/** Words of French that carry grammar or only introduce a figure. */
export const frenchFunctionWords = `
le la les l un une des du de d au aux ce cet cette ces mon ma mes ton son sa ses notre nos votre vos leur leurs quel quelle tout toute tous toutes chaque aucun aucune même autre autres tel telle
et ou mais donc or ni car que qu qui quoi dont où si comme quand lorsque lorsqu puisque puisqu parce tandis alors ainsi
à en dans par pour sur sous avec sans entre chez vers depuis pendant durant avant après jusque jusqu contre selon hors outre dès malgré parmi près
je j tu il elle on nous vous ils elles me m te t se s lui eux y moi cela ça celui celle ceux celles
est sont était étaient été être fut furent sera seront serait a ont avait avaient eu avoir aura auront ai peut peuvent pouvait doit doivent devait faut fait font
ne n pas plus moins très trop peu beaucoup aussi encore déjà toujours jamais seulement environ quelque quelques presque près autour approximativement quasiment ensuite puis enfin soit total totale aujourd hui désormais notamment ici là
nombre nombres part parts taux chiffre chiffres somme montant niveau pour cent pourcentage point points million millions milliard milliards millier milliers mille moitié tiers quart
an ans année années mois semaine semaines jour jours
augmenté augmente augmentent augmenter augmentation baissé baisse baissent baisser diminué diminue diminution hausse progressé progresse reculé recule recul passé passe passer passant chuté chute crû atteint atteignait atteignent atteindre élève élevait élèvent compte comptait comptent comptaient représente représentent représentait
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
`;

/** What a full stop follows in French without ending a sentence. */
export const frenchAbbreviations = `
al app art av bd cf chap ch coll dir éd env etc ex fig hab ibid m mm mme n no num op p par para pp réf s.a st ste suiv t tab tél vol
janv févr avr juil sept oct nov déc
`;
