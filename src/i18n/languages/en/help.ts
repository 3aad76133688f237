import type { Words } from '../../message'

export const words = {
  'expect.title': 'What to expect, and your rights',
  'expect.intro': 'You can just read. Nothing is kept about what you read.',
  'expect.search': 'Search these cards',
  'expect.found': { one: '{n} card found', other: '{n} cards found' },
  'expect.foundSome': {
    one: 'No card has all of these words. {n} card has some of them',
    other: 'No card has all of these words. {n} cards have some of them',
  },
  'expect.none': 'No card has these words. Try another word, or show all cards.',
  'expect.clear': 'Show all cards',
  'expect.about': 'About this page',
  'expect.goodToKnow': 'Good to know: {title}',
  'expect.all': 'All cards',
  'expect.putAway': 'Put away',
  'expect.away': 'Put away for this visit.',
  'expect.back': 'Bring back',

  'expect.take': 'Print or download these cards',
  'expect.take.note': 'The sheet holds nothing about you, but it says what it is about. Print it where it is safe.',
  'expect.take.which': 'How much?',
  'expect.take.which.short': 'The short one, on one page',
  'expect.take.which.whole': 'All cards',
  'expect.take.print': 'Print',
  'expect.take.download': 'Download a PDF',
  'expect.take.preview': 'The sheet',

  'expect.short.visit': 'What to expect',
  'expect.short.talk': 'It is talk. You can come alone or with a partner.',
  'expect.short.first': 'The therapist asks easy questions first. You can skip any.',
  'expect.short.shy': 'It is fine to feel shy. You can say: “This is hard for me.”',
  'expect.short.judge': 'They should not judge you, or take sides.',
  'expect.short.home': 'Things to try at home are yours to choose.',
  'expect.short.afraid': 'If you are ever afraid of your partner, ask for a first visit alone.',
  'expect.short.rights': 'Your rights',
  'expect.short.touch':
    'A therapist must not touch you in a sexual way, undress, or ask you to. Nobody may have sex in a session.',
  'expect.short.report': 'If it happens, it is not your fault. You can leave, and report it to the licensing board.',
  'expect.short.exam': 'A doctor or pelvic therapist may offer an exam; that is separate, and you can say no.',
  'expect.short.private':
    'They must keep what you say private. There are limits, such as serious danger, harm to a child, or a court order. Ask at the start.',
  'expect.short.identity': 'They must not try to change your gender or who you are drawn to.',
  'expect.short.shared': 'You decide what others may hear.',
  'expect.short.ready': 'You do not have to be ready for everything. You can say “not yet”.',
  'expect.short.stop': 'You can stop at any time, or find someone else.',
  'expect.short.check': 'Ask if they have a license where you live, and training in sex therapy.',

  'card.search.c_talk':
    'what is it explain talking chat therapy therapist counseling mean work works online video zoom telehealth phone low desire libido erection orgasm porn kink fantasy',
  'card.search.c_anyone':
    'gay lesbian queer lgbt older young single religious normal teen underage virgin divorced divorce widow disabled trans kink age elderly male female man woman',
  'card.search.c_notalone':
    'ashamed weird strange normal common alone only one embarrassed virgin erection orgasm low desire libido porn kink pain frequent',
  'card.search.c_notjudge':
    'shame ashamed sin wrong judged judge embarrassed pervert dirty disgusting porn kink fantasy laugh bad shocked',
  'card.search.c_values':
    'religion church faith god culture politics christian muslim jewish catholic hindu modest divorce',
  'card.search.c_partner':
    'husband wife spouse boyfriend girlfriend couple together scared violent alone come bring along join divorced',
  'card.search.c_secrets': 'affair cheating secret tell partner together alone cheat lie hide husband wife',
  'card.search.c_find':
    'insurance license find cost doctor clinic online search price near me where choose pick male female man woman video zoom telehealth medicare',
  'card.search.c_certified': 'license degree training real fake qualified certificate diploma title registered bad',
  'card.search.c_first':
    'begin start first visit questions what happens history time prepare bring form say talk answer refuse',
  'card.search.c_nerves':
    'nervous scared afraid embarrassed ashamed awkward blush cry first time shaky panic blushing laugh prepare bring words crush crying tears weep upset overwhelmed',
  'card.search.c_nosides': 'argue blame fault fight push persuade couple divorce husband wife bad',
  'card.search.c_past':
    'trauma rape abuse assault childhood memories tell details sexual abused molested attack hurt refuse crying cry tears upset flashback',
  'card.search.c_notouch':
    'touching touched naked nude clothes undress body exam examine sex watch surrogate massage inappropriate hug kiss flirt crush photos pictures video take off have to safe bad therapist gynecologist medical pelvic',
  'card.search.c_ethics':
    'complaint complain report illegal law ethics board rules bad therapist crush flirt safe crime lawyer',
  'card.search.c_private':
    'confidential secret record records file notes insurance parents kids children find out police court tell anyone husband wife partner employer work boss photos recorded recording safe',
  'card.search.c_consent':
    'doctor share record records permission letter tell gynecologist partner husband wife release',
  'card.search.c_identity': 'conversion gay trans cure fix convert gender orientation sexual lgbtq lesbian',
  'card.search.c_stop':
    'quit leave end uncomfortable change therapist unhappy refuse no dislike like bad switch another hate wrong person',
  'card.search.c_homework':
    'exercises touching practice tasks assignment home partner refuse have to practise masturbate',
  'card.search.c_team':
    'pain hurts doctor nurse pills medicine physical exam test gynecologist urologist medication medicines pelvic medical hormones erection refuse',
  'card.search.c_short': 'how long many visits sessions weeks months cost take last often times price money',
  'card.search.c_part': 'honest ready effort lie truth hide refuse prepare must',
  'card.search.c_home': 'notes next after list later write afterwards time remember',
  'card.search.c_not': 'app tool diagnosis medical advice',

  'cardGroup.before': 'Before the first visit',
  'cardGroup.finding': 'If you look for a therapist',
  'cardGroup.visit': 'At the visit',
  'cardGroup.rights': 'Your rights',
  'cardGroup.after': 'After the first visit',

  'card.c_talk.title': 'It is talk',
  'card.c_talk.text':
    'Sex therapy is a kind of talk therapy. It is for worries about sex, feelings and closeness. People go alone, with a partner, or with others.',
  'card.c_anyone.title': 'For all kinds of people',
  'card.c_anyone.text':
    'Sex therapy is for any gender, body and age group. It is for people who are straight, gay, bi, trans, asexual, single, married, dating, or with more than one partner. Nothing has to be wrong. Some people just want to learn.',
  'card.c_notalone.title': 'You are not the only one',
  'card.c_notalone.text':
    'Concerns about sex are common. People of all ages have them. They can be hard to talk about, so it is easy to think that you are alone with yours. You are not.',
  'card.c_notjudge.title': 'No judging',
  'card.c_notjudge.text':
    'A therapist should not judge you. The aim is to help you feel well, in your own way. If you feel judged, you can say so, or find someone else.',
  'card.c_values.title': 'Your values count',
  'card.c_values.text':
    'Sex can touch faith, culture and politics. You may want a therapist who knows or respects yours. It is fine to ask before you book.',
  'card.c_partner.title': 'A partner is welcome, and not a must',
  'card.c_partner.text':
    'If you have a partner, it often helps when they come. It is not a must. You can come alone, together, or a mix of both. The therapist can help you choose. If you are ever afraid of your partner, ask for a first visit alone.',
  'card.c_secrets.title': 'Ask about secrets first',
  'card.c_secrets.text':
    'If a therapist sees you both together and alone, ask what happens with things you tell them alone. Many have a rule not to keep a secret that matters to the couple.',
  'card.c_find.title': 'How to find and check a therapist',
  'card.c_find.text':
    'Ask your doctor, a hospital or sexual health clinic, your insurance, or the support program at work. Look at the lists of professional groups. Check that the person has a license where you live, and training in sex therapy. In many places anyone can use the title, so ask.',
  'card.c_certified.title': 'What “certified” means',
  'card.c_certified.text':
    'In the US, a therapist certified by AASECT has a graduate degree and training in sex therapy. Someone guided their work for many hours, and they renew every three years. In the UK, look for COSRT, and in Australia for the Society of Australian Sexologists. In Ontario, look for ASTO (BESTCO). Elsewhere, ask the college or professional body in your country who may practice, and if it keeps a list.',

  'card.c_first.title': 'What happens first',
  'card.c_first.text':
    'Most therapists begin with easy questions to get to know you. Then you talk about your concern, your health, what you learned about sex, your past, and your life now. After that you look at options together. You can skip a question, or come back to it later.',
  'card.c_nerves.title': 'Feeling shy is fine',
  'card.c_nerves.text':
    'Most people feel shy or nervous. You can say: “This is hard for me.” You can ask to go slowly. You can also hand over your page and let them read.',
  'card.c_nosides.title': 'No taking sides',
  'card.c_nosides.text':
    'A sex therapist should not take sides, and must not talk you into things. If it feels that way, you can ask them to stop.',
  'card.c_past.title': 'Hard things from the past',
  'card.c_past.text':
    'Hard experiences can affect sex. Therapy can help. Some people get other help first, and some do both. You never have to tell what happened in order to get help.',

  'card.c_notouch.title': 'No sexual touch, ever',
  'card.c_notouch.text':
    'A therapist must not touch you in a sexual way, undress, or ask you to. Nobody may have sex, or watch sex, in a session. If it happens, it is not your fault. You can leave, and report it to the licensing board. A doctor or pelvic therapist may offer an exam; that is separate, and you can say no.',
  'card.c_ethics.title': 'Rules they must keep',
  'card.c_ethics.text':
    'Licensed therapists must keep a code of ethics. Sexual contact with a client breaks it, and in many places it breaks the law. You can ask which code they follow, and who hears complaints, such as a licensing board.',
  'card.c_private.title': 'Private, with a few limits',
  'card.c_private.text':
    'A therapist must keep what you say private. There are a few limits. The most common ones are: someone may be in serious danger, a child or an adult who needs care is being harmed, or a court orders it. Rules differ by place. Ask about them at the start.',
  'card.c_consent.title': 'You decide what is shared',
  'card.c_consent.text':
    'A therapist can talk with your other carers if you agree in writing. You choose what they share. It may spare you from telling a hard story again. You can change your mind.',
  'card.c_identity.title': 'They must not try to change who you are',
  'card.c_identity.text':
    'A therapist must not try to change your gender or who you are drawn to. They should not assume that this is why you came. You can ask about this before you book.',
  'card.c_stop.title': 'You can stop or change',
  'card.c_stop.text':
    'If you do not feel at ease, you can say so in a session. You can also find another therapist. Not every therapist fits every person. You may stop at any time.',

  'card.c_homework.title': 'Homework is yours to choose',
  'card.c_homework.text':
    'You may get things to try at home: talking, reading, slowing down, noticing what you feel, or a new way to spend time together. Anything about touch is for home, and only if you choose it. You decide together. You can say no, or change it. What you notice at home helps to plan the next step.',
  'card.c_team.title': 'Sometimes a team',
  'card.c_team.text':
    'A doctor, nurse or pelvic therapist may be part of the team. A checkup can help to find out what plays a part, and which treatments fit. Sometimes medicine helps. You can say no to any exam.',
  'card.c_short.title': 'Often short',
  'card.c_short.text':
    'Many people go for a short time, often several visits. Some things get better in a few. Others need longer. Your plan depends on you.',
  'card.c_part.title': 'Your part',
  'card.c_part.text':
    'You know yourself best. It helps to say what is true for you, what you hope for, and what does not feel right. You do not have to be ready for everything. You can say “not yet”.',
  'card.c_home.title': 'After you get home',
  'card.c_home.text': 'Write down what you heard and what you noticed. Your list of concerns can change at any time.',

  'card.c_not.title': 'What this tool is not',
  'card.c_not.text':
    'This tool is not a doctor or a therapist. It does not check for illness and does not tell you what to do. It helps you to get ready.',

  'support.title': 'Talk to someone now',
  'support.intro': 'You do not need a reason, or to be in danger. Opening this page changes nothing in what you wrote.',
  'support.region.label': 'Where are you?',
  'support.region.help':
    'We only use this to show people who can help where you are. It is not kept, and never printed.',
  'support.region.none': 'Choose a place',
  'support.region.us': 'United States',
  'support.region.ca': 'Canada',
  'support.region.gbEng': 'England',
  'support.region.gbSct': 'Scotland',
  'support.region.gbWls': 'Wales',
  'support.region.gbNir': 'Northern Ireland',
  'support.region.ie': 'Ireland',
  'support.region.au': 'Australia',
  'support.region.nz': 'New Zealand',
  'support.region.mx': 'Mexico',
  'support.region.es': 'Spain',
  'support.region.ar': 'Argentina',
  'support.region.cl': 'Chile',
  'support.region.co': 'Colombia',
  'support.region.pe': 'Peru',
  'support.region.elsewhere': 'Somewhere else, or I would rather not say',
  'support.age.label': 'Are you 18 or older?',
  'support.age.help': 'We ask so that we can show lines for young people. It is not kept, and never printed.',
  'support.age.none': 'Not answered',
  'support.age.adult': 'Yes',
  'support.age.under18': 'No, I am under 18',
  'support.age.preferNot': 'Prefer not to say',

  'support.kind.emergency': 'If someone is in danger now',
  'support.kind.crisis': 'If things feel too much, or you think of hurting yourself',
  'support.kind.sexualHarm': 'If someone did something sexual that you did not want',
  'support.kind.abuse': 'If someone hurts, scares or controls you',
  'support.kind.youth': 'For young people',
  'support.kind.lgbtq': 'For LGBTQ+ people',
  'support.kind.indigenous': 'For Native people',
  'support.kind.directory': 'Find a line in your country',

  'support.call': 'Call {number}',
  'support.textTo': 'Text {number}',
  'support.textWord': 'Text {word} to {number}',
  'support.always': 'Day and night, every day.',
  'support.newTab': '(opens another site, in a new tab)',
  'support.siteNote':
    'A call or a text can show on a phone bill or in the list of calls. A visit to another site can show in the browser’s history.',
  'support.checked': 'Number last checked: {date}.',
  'support.checkedStored': 'Number from their own page.',
  'support.checkedSite': 'Address last checked: {date}.',
  'support.checkedStoredSite': 'Address from their own page.',
  'support.emergency.police': '{number} (police)',
  'support.emergency.ambulance': '{number} (ambulance)',
  'support.emergency.fire': '{number} (fire brigade)',
  'support.emergency.yours': 'your local emergency number',
  'support.emergency.chooseNote': 'Choose your place below to see the number here.',
  'support.emergency.elsewhereNote': 'In the European Union the number is 112. Other places have their own.',
  'support.changed': 'The lines below are for: {place}.',

  'supportLine.caKids.note': 'For children, teens and young adults.',
  'supportLine.usStrongHearts.note': 'For Native people. It is about abuse and sexual harm.',
  'supportLine.rapeCrisisEngWls.note': 'For anyone aged 16 or over.',
  'supportLine.wlsLiveFearFree.note': 'About abuse and sexual harm.',
  'supportLine.nirAbuse.note': 'About abuse and sexual harm.',
  'supportLine.auRespect.note': 'About sexual harm and abuse.',
  'supportLine.engGalop.note': 'For LGBT+ people who were hurt, scared or controlled by someone.',
  'supportLine.auQlife.note':
    'To talk with LGBTIQ+ people, every day from 3 p.m. to midnight. It is not a crisis line.',
  'supportLine.nzRefuge.note': 'For women and children.',
  'supportLine.nzShine.note': 'For anyone, of any gender.',
  'supportLine.us988.note': 'For Spanish, press 2, or text AYUDA to 988.',
  'supportLine.mxMujeres.note':
    'For women. Press 1. About abuse and sexual harm. If it is not for you, you can call Línea de la Vida, 800 911 2000, or 911 if there is danger.',
  'supportLine.es016.note': 'For women. About abuse and sexual harm.',
  'supportLine.arSuicida.note': 'Every day from 8 a.m. to midnight.',
  'supportLine.ar137.note': 'About sexual harm, and abuse in the family.',
  'supportLine.ar144.note': 'About abuse because of gender.',
  'supportLine.cl4141.note': 'From a cell phone. If the button does not dial, type *4141.',
  'supportLine.cl1455.note':
    'For women. Monday to Friday from 8 a.m. to midnight, not on holidays. About abuse and sexual harm.',
  'supportLine.co106.note':
    'In some cities, like Bogotá, the city answers. It may not work everywhere. If it does not, try findahelpline.com.',
  'supportLine.coMedellin.note': 'For people in Medellín.',
  'supportLine.coAntioquia.note': 'For women in Medellín and all of Antioquia. It is also the emergency number.',
  'supportLine.co141.note': 'For people under 18, or when a child is not safe.',
  'supportLine.co155.note': 'For women. About any kind of abuse. The police answer this line.',
  'supportLine.pe113.note': 'Press 5 for mental health.',
  'supportLine.pe100.note': 'About abuse in the family and sexual harm.',
  'supportLine.findAHelpline.note': 'A list of lines in more than 100 countries.',
  'supportLine.befrienders.note': 'A list of lines around the world.',

  'safety.notEmergency':
    'This tool is not an emergency service. Nobody reads what you write here. If you or someone else is in danger now, call {emergencyNumber}.',
  'safety.selfHarm':
    'Thank you for saying so. You do not have to carry this alone. You can talk to someone right now. You do not need to be in danger to call.',
  'safety.harmPast':
    'What happened was not your fault. You do not have to tell it here, or to anyone, before you are ready. If you would like to talk to someone who knows about this, here are some people.',
  'safety.hardPast':
    'You do not have to tell it here, or to anyone, before you are ready. If someone hurt you, it was not your fault. If you would like to talk to someone who knows about this, here are some people.',
  'safety.medicalPast':
    'Tell only what you want to, when you want to. If you would like to talk to someone today, open “Talk to someone now”.',
  'safety.later':
    'You do not have to talk about this before you want to. If you ever do, the people below listen. You do not need to be in danger to call.',
  'safety.laterHarm':
    'You do not have to talk about this before you want to. If you ever do, the people below listen. They will not make you do anything. If someone may look at this device, you can call from another phone.',
  'safety.harmNow':
    'You deserve to be safe. The people below can listen and help you think. They will not make you do anything. If someone may look at this device, you can call from another phone.',
  'safety.crossedLine': 'That must not happen, and it is not your fault. You can report it to the licensing board.',
  'safety.arousal':
    'This can wear you down. You are not making it up. A doctor can check your body, and a therapist can help you cope. If it makes you think of hurting yourself, you can talk to someone now.',
  'safety.child':
    'If a child is in danger, call {emergencyNumber}. A therapist or a helpline can help you with the next step. In many places they must act to protect a child.',
  'safety.numbers': 'Phone numbers change. If one does not work, try findahelpline.com or your emergency number.',
  'safety.under18':
    'If you are under 18: you can use this tool to get your thoughts in order. Some therapists work with young people. The rules on what stays private, and on who must agree, differ by place. Ask about this before you share. If someone hurts you, touches you in a way you do not want, or asks you for pictures, it is not your fault. Tell an adult you trust, or call one of the lines on this page.',
  'safety.afraid': 'If you are ever afraid of your partner, ask for a first visit alone.',

  'safety.supplement':
    'Pills sold for sex, in shops or on the web, may hold things that are not on the label. A pharmacist can check them with your other medicines.',

  'safety.pillsElsewhere':
    'Erection pills from the web or a friend may hold things that are not on the label. It is worth telling your therapist or a pharmacist, because your heart and your other medicines matter, too.',

  'medicineNote.about': 'About {names}',
  'medicineNote.aboutMore': 'About {first}, {second} and others on your list',
  'medicineNote.text':
    'Some people who take this kind of medicine notice a change in desire, arousal or orgasm. Many do not. It may be worth asking the person who prescribed it, or a pharmacist.',
  'medicineNote.onYourOwn': 'Please do not stop or change a medicine on your own.',
  'medicineNote.dontStop':
    'Some are not safe to stop all at once. The person who prescribed it, or a pharmacist, can look at your options with you.',

  'place.shown': 'Below this question there is now a note for you.',
  'place.shownAbove': 'Above your list there is now a note for you.',
  'place.aboveList': 'Please read the note above your list.',
  'place.askAboutListed': {
    one: 'A medicine on your list to ask about',
    other: '{n} medicines on your list to ask about',
  },
  'place.onList': 'On your list: {names}.',
  'place.people': 'People you can talk to',
  'place.more': 'See everyone you can talk to',
  'place.watched.title': 'Some safer ways',
  'place.watched.other': 'Use another device, such as one at a library.',
  'place.watched.window':
    'Use a private window. It keeps no list of the pages you open in it. Look for “Private” or “Incognito” in your browser’s menu, or among its tabs.',
  'place.watched.read': 'Just read what to expect. You do not have to type anything.',
  'place.watched.worksheet': 'Print a blank worksheet and write by hand. A sheet of paper can be found, too.',
  'place.watched.memory': '“Leave quickly” erases what you type. Your browser may still show that you were here.',

  'alert.priapism.title': 'Get help now',
  'alert.priapism.text':
    'An erection that lasts more than 4 hours and does not go away needs care right away. Go to an emergency room or call {emergencyNumber}. Waiting can cause lasting harm.',
  'alert.chest.title': 'Call for help if it is now',
  'alert.chest.text':
    'If you have chest pain or feel faint now, call {emergencyNumber}. If you took an erection pill in the last two days, tell them, because some heart medicines do not mix with it.',
  'alert.saddle.title': 'Get help today',
  'alert.saddle.text': 'New numbness between your legs, or new trouble with pee or stool, needs urgent care today.',
  'alert.testicle.title': 'Get help now',
  'alert.testicle.text': 'Sudden strong pain in a testicle needs emergency care right away.',
  'alert.heartPills.title': 'Erection pills and heart medicines',
  'alert.heartPills.text':
    'Erection pills and nitrates do not mix. Nitrates are heart medicines such as nitroglycerin. Poppers count too. Together they can lower your blood pressure in a dangerous way. Please talk with a doctor or pharmacist before the next erection pill, and do not stop a heart medicine on your own. If you have chest pain now, call {emergencyNumber} and say what you took.',
  'alert.bleed.title': 'See a doctor or nurse soon',
  'alert.bleed.text': 'Often there is a simple cause. Still, it should be checked.',
} as const satisfies Words
