export const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan', 'january'],
  ['februar', 'feber', 'feb', 'february'],
  ['märz', 'mär', 'mar', 'march'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december', 'dec'],
]

export const WEEKDAYS: readonly string[] = (
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun'
).split(' ')
