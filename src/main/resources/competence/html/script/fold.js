// Normalizes texts for a search: case, accents, kinds of quotes, hyphens and spaces, and the forms of
// an Arabic alef. Apostrophes are removed: a search for "clients" finds "client's".

const ALIKE = new Map(Object.entries({
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ', '\u0671': '\u0627', '\u0649': '\u064a', '\u0629': '\u0647'
}));
// Apostrophes and invisible characters: soft hyphens, joiners, the Arabic tatweel.
const NOTHING_SAID = /[‘’‚‛ʼ´′\u0027\u0060\u00ad\u200b-\u200f\u0640]/;

// Combining marks that are letters: vowel signs of Indic scripts, kana.
const ACCENT = /(?![\u0900-\u109f\u1780-\u17ff\u3099\u309a])\p{M}/gu;

function foldLetter(letter) {
  if (NOTHING_SAID.test(letter)) return '';
  const bare = letter.normalize('NFKD').toLowerCase().replace(ACCENT, '');
  return bare.replace(/./gu, c => ALIKE.get(c) ?? c).replace(/[“”„‟«»″]/, '"').replace(/[‐-―−]/, '-').replace(/\s/g, ' ');
}

const fold = text => [...text].map(foldLetter).join('');

// A normalized text, and the original offset of each of its characters.
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
