// Makes texts alike that people would call the same when they search: case, accents, kinds of
// quotes, hyphens and spaces, and the ways of writing an Arabic alef. Apostrophes fall away: who
// looks for "clients" finds "client's".

const ALIKE = new Map(Object.entries({
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ', '\u0671': '\u0627', '\u0649': '\u064a', '\u0629': '\u0647'
}));
// Apostrophes, and what is not seen: soft hyphens, joiners, the stroke that lengthens Arabic words.
const NOTHING_SAID = /[‘’‚‛ʼ´′\u0027\u0060\u00ad\u200b-\u200f\u0640]/;

// Signs that are letters of their own where they stand: vowels of India and beyond, kana.
const ACCENT = /(?![\u0900-\u109f\u1780-\u17ff\u3099\u309a])\p{M}/gu;

function foldLetter(letter) {
  if (NOTHING_SAID.test(letter)) return '';
  const bare = letter.normalize('NFKD').toLowerCase().replace(ACCENT, '');
  return bare.replace(/./gu, c => ALIKE.get(c) ?? c).replace(/[“”„‟«»″]/, '"').replace(/[‐-―−]/, '-').replace(/\s/g, ' ');
}

const fold = text => [...text].map(foldLetter).join('');

// A folded text, and for each place in it the place that it comes from.
function foldWithPlaces(text) {
  let folded = '';
  const places = [];
  let at = 0;
  for (const letter of text) {
    const bare = foldLetter(letter);
    for (let i = 0; i < bare.length; i++) places.push(at);
    folded += bare;
    at += letter.length;
  }
  places.push(at);
  return { folded, places };
}
