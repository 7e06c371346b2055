import { describe } from 'vitest'
import { tellsEvents } from './tells-events.ts'

/** Deeds, groups and bodies that a text takes up from what it has told before: text and its events. */
describe('German', () => {
  tellsEvents('de', {
    'a pronoun for all that was said': [
      [
        'Die USA werfen China Spionage vor. Das weist die Regierung in Peking zurück.',
        'Chinese government rejected United States',
        'United States accused China',
      ],
      [
        'Marokko ließ Gefangene frei. Das begrüßte die EU.',
        'European Union praised Morocco',
        'Morocco released Prisoners (Morocco)',
      ],
      [
        'Israel griff den Libanon an. Ägypten verurteilte dies scharf.',
        'Egypt condemned Israel',
        'Israel attacked Lebanon',
      ],
    ],
    'an office told more closely before': [
      [
        'Außenministerin Annalena Baerbock sprach am Montag in Kairo. Die Ministerin warnte Serbien.',
        'Annalena Baerbock warned Serbia',
      ],
    ],
    'people told before': [
      [
        'Morales warf der bolivianischen Opposition Verrat vor. Russland verurteilte das Vorgehen der Opposition.',
        'Evo Morales accused Opposition (Bolivia)',
        'Russia condemned Opposition (Bolivia)',
      ],
    ],
    'a name right behind a name or noun': [
      [
        'Am Montag hatte Ministerin Anna Maria Schmidt Niamey besucht.',
        'Anna Maria Schmidt visited Niamey (2024-11-04)',
      ],
      [
        'Am Freitag hat Außenministerin Annalena Baerbock Israel kritisiert.',
        'Annalena Baerbock condemned Israel (2024-11-01)',
      ],
      ['Niger trat aus der Wirtschaftsgemeinschaft Ecowas aus.', 'Niger withdrew-from ECOWAS'],
    ],
    'the junta of the country that the text is about': [
      [
        'Die Militärregierung im Niger lehnte ein Angebot aus Paris ab. Am Freitag wies die Junta den französischen Botschafter aus.',
        'Government (Niger) rejected France',
        'Government (Niger) expelled France (2024-11-01)',
      ],
    ],
  })
})

describe('English', () => {
  tellsEvents('en', {
    'an attack whose victims nobody names': [
      [
        'Azerbaijan launched an offensive. The European Union condemned the military operation. Turkey expressed support for the offensive.',
        'European Union condemned Azerbaijan',
        'Turkey supported Azerbaijan',
      ],
      [
        'Baku denied targeting civilians. The European Union condemned the shelling.',
        'European Union condemned Azerbaijan',
      ],
    ],
    'a pronoun for all that was said': [
      ['Israel struck Lebanon. Egypt condemned this.', 'Egypt condemned Israel', 'Israel attacked Lebanon'],
      [
        'Washington accused China of spying. Beijing rejected that.',
        'China rejected United States',
        'United States accused China',
      ],
    ],
    'those who open the sentence before together': [
      ['Canada and Japan reacted on Monday. They criticised Serbia.', 'Canada + Japan condemned Serbia'],
      ['Canada reacted on Monday, as did Chile and Japan. They criticised Serbia.'],
    ],
    'protests where they are': [
      [
        'Nikol Pashinyan urged Russia to protect the Armenians. Thousands of demonstrators gathered in central Yerevan to demand his resignation. Police arrested 20 protesters.',
        'Nikol Pashinyan demanded Russia',
        'Demonstrators (Armenia) protested Nikol Pashinyan',
        'Police (Armenia) arrested Demonstrators (Armenia)',
      ],
      [
        'Demonstrators gathered outside the Israeli embassy in London.',
        'Demonstrators (United Kingdom) protested Embassy (Israel)',
      ],
      ['Hundreds of people marched through Tbilisi in protest at the law.', 'Demonstrators (Georgia) protested'],
    ],
    'leagues of arms': [
      [
        'The European Union hailed AUKUS. China denounced the alliance as irresponsible.',
        'China condemned AUKUS',
        'European Union praised AUKUS',
      ],
    ],
    wars: [
      ['Armenia and Azerbaijan have fought two wars over the enclave.', 'Armenia + Azerbaijan fought'],
      ['Ethiopia fought a border war with Eritrea.', 'Eritrea + Ethiopia fought'],
    ],
  })
})
