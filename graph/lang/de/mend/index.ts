import type { Sentence, Tree } from '../../../model/doc.ts'
import type { NameBounds } from '../../../fact/rules.ts'
import { editTree } from '../../../fact/edit-tree.ts'
import * as bareNames from './bare-names.ts'
import * as clauses from './clauses.ts'
import * as coordination from './coordination.ts'
import * as ofForms from './forms.ts'
import { finiteClause } from './finite.ts'
import { infinitiveClause, isInfinitiveClause } from './infinitive.ts'
import { argumentsOf } from './labels.ts'
import { auxiliaryOfModal, infinitiveOfModal } from './modal.ts'
import * as ofNames from './names.ts'
import { agentOfPassive } from './passive.ts'
import * as people from './people.ts'
import * as phrases from './phrases.ts'
import { quotedObject } from './quotes.ts'
import { mendRelativeClauses } from './relative.ts'
import { listOfTitles } from './titles.ts'
import { firstWord } from './tree.ts'

/** Mends what the parser gets wrong where German leaves no doubt. Each rule is a construction of the language. */
export function mendGerman(sentence: Sentence, tree: Tree, names: NameBounds): Tree {
  const edit = editTree(sentence, tree)
  const { length } = edit
  for (let word = 0; word < length; word++) {
    ofNames.wordsOfName(edit, word, names)
    ofForms.participleWithAuxiliary(edit, word)
  }
  mendRelativeClauses(edit, length, names)
  for (let word = 0; word < length; word++) clauses.auxiliaryAsHead(edit, word)
  for (let word = 0; word < length; word++) {
    infinitiveOfModal(edit, word)
    auxiliaryOfModal(edit, word)
    ofForms.auxiliaryBeforeParticiple(edit, word)
    ofForms.argumentsOfAuxiliary(edit, word)
    ofForms.futureOfVerb(edit, word)
    ofForms.futureInDoubt(edit, word)
    ofForms.perfectWithSein(edit, word)
    ofForms.adjectiveBeforeNoun(edit, word)
    ofForms.numberOfMoreThan(edit, word)
    ofForms.numberBehindName(edit, word)
    ofForms.prefixAtEnd(edit, word)
    ofForms.notAnyMore(edit, word)
    clauses.openingWieClause(edit, word)
    clauses.dassClause(edit, word)
    coordination.nearestVerb(edit, word)
    coordination.joinedInfinitives(edit, word)
    clauses.coordinatedVerb(edit, word)
    clauses.coordinatedParticiple(edit, word)
    clauses.postposition(edit, word)
    phrases.sharedCompound(edit, word)
  }
  for (let word = 0; word < length; word++) {
    people.nameOfTitle(edit, word, names)
    clauses.unlikelyPrefix(edit, word)
    clauses.wordOfPrefix(edit, word)
    clauses.objectOfPredicative(edit, word)
    clauses.clauseOfReadiness(edit, word)
    clauses.copulaInBracket(edit, word)
    clauses.adverbialParticiple(edit, word)
    phrases.acrossBoundary(edit, word)
    quotedObject(edit, word)
    phrases.agentOfNoun(edit, word)
    phrases.insideBracket(edit, word)
    phrases.phraseBeforeNoun(edit, word)
    phrases.phraseOfPlace(edit, word)
    phrases.nomenInPhrase(edit, word)
    phrases.numberOfUpTo(edit, word)
    phrases.possessive(edit, word)
    phrases.eachOther(edit, word)
    phrases.neitherNor(edit, word)
    phrases.nounOnNoun(edit, word)
    clauses.subjectBeforeVerb(edit, word, firstWord(edit, word))
    clauses.speakerAtEnd(edit, word, firstWord(edit, word))
    clauses.negationOfGap(edit, word)
    clauses.wieClause(edit, word)
    clauses.reportedClause(edit, word)
    phrases.afterName(edit, word)
    phrases.genitivePlural(edit, word)
    phrases.genitiveOfSource(edit, word)
  }
  for (let word = 0; word < length; word++) {
    ofNames.genitiveBeforeNoun(edit, word, names)
    ofNames.genitiveOfCountry(edit, word, names)
    ofNames.genitiveAfterNoun(edit, word, names)
    ofNames.phraseOfPerson(edit, word, names)
    phrases.phraseOfTime(edit, word)
    phrases.nameBeforeTime(edit, word)
    ofForms.nounAfterTime(edit, word)
    ofForms.nounAfterWeekday(edit, word)
    ofForms.phraseOfParticiple(edit, word)
    clauses.verbFirstClause(edit, word)
    phrases.conjunct(edit, word)
    phrases.describedBetweenCommas(edit, word)
    phrases.coordinated(edit, word)
    ofNames.listOfNames(edit, word, names)
    ofNames.nameBehindComma(edit, word, names)
    ofNames.nameOfDescribed(edit, word, names)
    ofNames.phraseOfName(edit, word, names)
    ofNames.countryOfCountry(edit, word, names)
    ofNames.nameWithArticle(edit, word, names)
    ofNames.nameBehindTreaty(edit, word, names)
    people.nounBeforeName(edit, word, names)
    people.titleBehindNoun(edit, word, names)
    people.personAfterPhrase(edit, word, names)
    people.titleAfterMonth(edit, word, names)
    people.personAfterBody(edit, word, names)
    people.titleBetweenCommas(edit, word, names)
    people.nounBeforeTitle(edit, word, names)
    ofNames.wordBehindName(edit, word, names)
    ofNames.nameBeforeObject(edit, word, names)
    ofNames.nameThenNoun(edit, word, names)
    bareNames.nounOfMark(edit, word)
    bareNames.nameBehindPhrase(edit, word, names)
    bareNames.nameBehindBody(edit, word, names)
    bareNames.dativeBehindName(edit, word, names)
    bareNames.nounBehindName(edit, word, names)
    ofNames.nameAfterName(edit, word, names)
    phrases.looseApposition(edit, word)
    phrases.phraseOfAdverb(edit, word)
    phrases.pronounBeforeName(edit, word, names)
    agentOfPassive(edit, word, names)
    ofNames.nameAfterPhrase(edit, word, names)
  }
  listOfTitles(edit, names)
  for (let word = 0; word < length; word++) {
    if (edit.upos(word) !== 'VERB') continue
    bareNames.futureOfNames(edit, word)
    argumentsOf(edit, word)
    if (isInfinitiveClause(edit, word)) infinitiveClause(edit, word)
    else finiteClause(edit, word, names)
  }
  return edit.tree
}
