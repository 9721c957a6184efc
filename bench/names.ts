/** Parts of made-up names, in the scripts that the graph must cope with. None of them is anybody's. */
export const SCRIPTS = [
  {
    language: 'en',
    first: ['Adam', 'Clara', 'Edwin', 'Hanna', 'Julian', 'Marta', 'Oskar', 'Selma'],
    last: ['Arden', 'Brandt', 'Castell', 'Doré', 'Ekholm', 'Falk', 'Grün', 'Holm'],
  },
  {
    language: 'ar',
    first: ['سامر', 'ليلى', 'نادر', 'هالة', 'كريم', 'رانيا', 'وائل', 'منى'],
    last: ['الحداد', 'النجار', 'الخياط', 'البنّاء', 'العطار', 'الصباغ', 'القصاب', 'الحلاق'],
  },
  {
    language: 'he',
    first: ['דניאל', 'נועה', 'איתן', 'תמר', 'יונתן', 'מיכל', 'אורי', 'שירה'],
    last: ['הכהן', 'לוי', 'ברק', 'שלום', 'גולן', 'אלון', 'שפירא', 'נחום'],
  },
  {
    language: 'tr',
    first: ['Işık', 'Çağlar', 'Gülşen', 'İdil', 'Ömer', 'Şule', 'Tuğba', 'Ümit'],
    last: ['Yıldız', 'Kılıç', 'Öztürk', 'Şahin', 'Çelik', 'Aydın', 'Güneş', 'Doğan'],
  },
] as const;

/** Places, likewise. */
export const TOWNS = [
  'Ardin',
  'Belkoy',
  'Çamlı',
  'Dariya',
  'Eskikent',
  'Fardan',
  'كفر نور',
  'גבעת אור',
  'Halun',
  'Ilgaz',
  'Jarun',
  'Karsan',
] as const;
