import type { LanguageName } from '../../text/language';

/** The words around a figure by which a claim is read, in one language. */
export interface ClaimCues {
  /** Behind a share: what it is a share of. */
  readonly whole: RegExp;
  readonly target: RegExp;
  readonly forecast: RegExp;
  /** Right before a figure: on which side of it the exact value lies. */
  readonly below: RegExp;
  readonly above: RegExp;
}

const english: ClaimCues = {
  whole: /^\s+of\s+(?:(?:the|all|its|their|these|those|his|her|our|such|both)\s+)*([^,.;:()]{2,60})/,
  target:
    /\b(?:targets?|aims?|aimed|goals?|plans?|planned|wants?|wanted|hopes?|pledge[sd]?|commit(?:s|ted)|would like|intends?|ambition|calls? for|called for|recommends?|recommended|proposes?|proposed|should)\b/i,
  forecast:
    /\b(?:forecasts?|projected|projections?|expects?|expected|predicts?|predicted|is likely to|are likely to|will)\b/i,
  below:
    /\b(?:nearly|almost|just under|close to|approaching|not quite|a little under|slightly under)\W+(?:\w+\W+){0,1}$/i,
  above:
    /\b(?:just over|a little over|slightly over|slightly more than|a little more than|just above|just more than)\W+(?:\w+\W+){0,1}$/i,
};

const german: ClaimCues = {
  whole: /^\s+(?:von\s+)?(?:der|aller|des|dieser|ihrer|seiner|von)\s+([^,.;:()]{2,60})/i,
  target:
    /(?<!\p{L})(?:ziele?|zielwerts?|sollen?|sollten?|geplant(?:en?)?|plant|planen|will|wollen|fordert|fordern|vorgesehen|strebt|empfiehlt)(?!\p{L})/iu,
  forecast:
    /(?<!\p{L})(?:prognosen?|prognostiziert|erwartet|erwarten|voraussichtlich|schätzt voraus|dürften?|(?:wird|werden) (?:auf|um|bis))(?!\p{L})/iu,
  below: /(?<!\p{L})(?:fast|nahezu|beinahe|knapp)\s+$/iu,
  above: /(?<!\p{L})(?:gut|etwas über|etwas mehr als|wenig mehr als)\s+$/iu,
};

const french: ClaimCues = {
  whole: /^\s+(?:des|du|de la|de l['’]|de|d['’])\s*([^,.;:()]{2,60})/i,
  target:
    /(?<!\p{L})(?:objectifs?|cible|vise|visent|prévoit de|devrait|devraient|devons|veut|veulent|recommande|propose|prévus?|prévues?)(?!\p{L})/iu,
  forecast:
    /(?<!\p{L})(?:prévisions?|projections?|attendus?|attendues?|sera|seront|atteindra|atteindront)(?!\p{L})/iu,
  below: /(?<!\p{L})(?:près d['’e]|presque|quasiment|un peu moins d['’e])\s*$/iu,
  above: /(?<!\p{L})(?:un peu plus d['’e])\s*$/iu,
};

const spanish: ClaimCues = {
  whole: /^\s+(?:de los|de las|de la|del|de)\s+([^,.;:()]{2,60})/i,
  target:
    /(?<!\p{L})(?:objetivos?|meta|metas|pretende|pretenden|debería|deberían|quiere|quieren|recomienda|propone|previstos?|previstas?|planea)(?!\p{L})/iu,
  forecast:
    /(?<!\p{L})(?:previsión|previsiones|proyección|proyecciones|se espera|será|serán|alcanzará|alcanzarán)(?!\p{L})/iu,
  below: /(?<!\p{L})(?:casi|cerca de|algo menos de|poco menos de|prácticamente)\s+$/iu,
  above: /(?<!\p{L})(?:algo más de|poco más de)\s+$/iu,
};

/** What is read as English is has its words. */
export const claimCues: Readonly<Record<LanguageName, ClaimCues>> = {
  en: english,
  other: english,
  de: german,
  fr: french,
  es: spanish,
};
