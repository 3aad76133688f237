import type { Words } from '../../message'

export const words = {
  'questionGroup.training': 'Training and license',
  'questionGroup.logistics': 'Time and place',
  'questionGroup.fees': 'Cost and insurance',
  'questionGroup.approach': 'How you work',
  'questionGroup.first': 'First session',
  'questionGroup.concern': 'About my concern',
  'questionGroup.treatment': 'About treatment',
  'questionGroup.medical': 'Medicines and health',
  'questionGroup.partner': 'Partners and others',
  'questionGroup.homework': 'Homework',
  'questionGroup.trauma': 'Hard experiences and safety',
  'questionGroup.privacy': 'Privacy and records',
  'questionGroup.identity': 'Who I am',
  'questionGroup.fit': 'If it is not a good fit',

  // Not shown: other words that people look for these by.
  'questionSearch.training': 'qualified, degree, certificate, credentials, expert, experience, real therapist',
  'questionSearch.logistics':
    'address, parking, appointment, schedule, online, zoom, telehealth, wheelchair, emergency, phone',
  'questionSearch.fees': 'money, price, cost, afford, cheap, expensive, pay, discount, statement',
  'questionSearch.approach': 'method, style, religion, touch',
  'questionSearch.first': 'first visit, first session, scared, anxious, shy, notes',
  'questionSearch.concern': 'normal, cause, why',
  'questionSearch.treatment': 'help, cure, treatment',
  'questionSearch.medical': 'doctor, health',
  'questionSearch.partner': 'couple, couples, husband, wife, spouse, boyfriend, girlfriend, cheating, single',
  'questionSearch.homework': 'exercises, tasks, practice',
  'questionSearch.trauma': 'abuse, assault, rape, trauma',
  'questionSearch.privacy': 'confidential, secret, records, file, parents, police',
  'questionSearch.identity': 'gay, lesbian, trans, queer, poly, culture, religion, pronouns, fetish, BDSM',
  'questionSearch.fit': 'complain, leave, change therapist, do not like',

  // Not shown either: for one question.
  'questionSearch.co2': 'normal, others, rare, am I the only one',
  'questionSearch.co7': 'libido, low desire, asexual, no interest',
  'questionSearch.co8': 'libido, mismatch, more than me, less than me, low desire',
  'questionSearch.co9': 'sex addict, addiction, high libido, too much, porn',
  'questionSearch.co10': 'guilt, ashamed, embarrassed',
  'questionSearch.co11': 'physical, psychological, mental, in my head, body or mind, cause',
  'questionSearch.tx1': 'choices, options, risks, pros and cons',
  'questionSearch.tx3': 'how long, results, get better',
  'questionSearch.tx6': 'mindfulness, breathing, stress, anxiety, worry, tense',
  'questionSearch.tx7':
    'physical therapy, physio, painful sex, it hurts, penetration, pelvic pain, leaks, tight, vaginismus, dilators, erection, surgery, operation, prostate, hysterectomy',
  'questionSearch.tx8': 'reading, podcast, website, support group',
  'questionSearch.tx9':
    'pills, meds, medication, drug, viagra, sildenafil, cialis, tadalafil, antidepressant, hormones, testosterone, estrogen, cream',
  'questionSearch.tx10': 'chronic pain, painful, hurts, autism, wheelchair, disabled, arthritis, back pain',
  'questionSearch.tx11':
    'surgery, operation, prostate, prostatectomy, hysterectomy, mastectomy, cancer, chemo, chemotherapy, radiation, recover, recovery, heal, nerves',
  'questionSearch.tx12':
    'surgery, operation, prostate, prostatectomy, hysterectomy, mastectomy, stoma, ostomy, cancer, chemo, radiation, positions, without penetration, intimacy',
  'questionSearch.me1':
    'side effects, medication, meds, pills, drug, antidepressant, SSRI, sertraline, Zoloft, fluoxetine, Prozac, escitalopram, Lexapro, paroxetine, Paxil, citalopram, venlafaxine, blood pressure pill, beta blocker, finasteride, opioid',
  'questionSearch.me2': 'side effects, medication, meds, pills, started, began, antidepressant, since',
  'questionSearch.me3':
    'side effects, medication, meds, pills, switch, change dose, lower dose, alternative, antidepressant, SSRI, sertraline, Zoloft, fluoxetine, Prozac, escitalopram, Lexapro, bupropion',
  'questionSearch.me4': 'blood test, lab, exam, check up, physical, scan, prostate',
  'questionSearch.me5': 'GP, nurse, gynecologist, urologist, psychiatrist',
  'questionSearch.me6':
    'illness, disease, diabetes, cancer, blood pressure, thyroid, surgery, operation, prostate, prostatectomy, hysterectomy, mastectomy, uterus',
  'questionSearch.me7':
    'testosterone, estrogen, menopause, thyroid, hormone, low T, HRT, hysterectomy, ovaries removed',
  'questionSearch.me8': 'tired, insomnia, apnea, fatigue, snoring',
  'questionSearch.me9':
    'drinking, drink, beer, wine, smoking, cigarettes, vaping, weed, cannabis, marijuana, cocaine, meth',
  'questionSearch.me10':
    'heart attack, chest pain, angina, nitroglycerin, nitrates, nitro, stroke, blood pressure, viagra, sildenafil, cialis, tadalafil, poppers, interaction',
  'questionSearch.me12':
    'interaction, interactions, mix, herbal, vitamins, natural, St Johns wort, ginseng, grapefruit',
  'questionSearch.me13':
    'bought online, internet, friend, fake, viagra, sildenafil, cialis, tadalafil, interaction, no prescription, nitroglycerin',
  'questionSearch.me14':
    'quit, withdrawal, came off, side effects, medication, meds, antidepressant, SSRI, PSSD, finasteride',
  'questionSearch.me15':
    'will it hurt, it hurts, painful, painful sex, penetration, burning, sore, dry, lubricant, lube, moisturizer, baby, menopause, breastfeeding',
  'questionSearch.me17': 'will it hurt, it hurts, painful, pap smear, smear, speculum, gynecologist, prostate exam',
  'questionSearch.me18':
    'side effects, medication, meds, high libido, gambling, urges, horny, dopamine, Parkinson, pramipexole',
  'questionSearch.me19': 'contraception, contraceptive, the pill, IUD, implant, condom, ring, patch, side effects',
  'questionSearch.me20':
    'surgery, operation, prostate, prostatectomy, hysterectomy, mastectomy, cancer, chemo, chemotherapy, radiation, nerve damage',
  'questionSearch.me21':
    'leak, leaks, leakage, pee, urine, dribble, climacturia, incontinence, incontinent, bladder, gas, stool, pads',
  'questionSearch.pa9': 'cheating, cheated, infidelity, betrayal',
  'questionSearch.pa11': 'pregnancy, pregnant, infertility, IVF, conceive, fertility',
  'questionSearch.pa12':
    'scar, scars, stoma, ostomy, mastectomy, surgery, operation, cancer, body image, new partner, dating, tell them',
  'questionSearch.hw6': 'touching, sensate focus, massage',
  'questionSearch.sf4': 'triggers, flashback, panic, crying, cry, overwhelmed',
  'questionSearch.sf5':
    'suicide, suicidal, self-harm, harm myself, hurt myself, hurting myself, kill myself, killing myself, cutting myself, end my life, want to die, wish I was dead, better off dead',
  'questionSearch.sf6':
    'unsafe, violence, violent, threatens, scared of my partner, afraid of my partner, hits me, controlling',

  'question.tr1': 'What is your training, and how much of it was about sex and sexuality?',
  'question.tr2': 'Are you licensed here? What is your license called, and how can I check it?',
  'question.tr3': 'Are you certified in sex therapy? By which group, and is it up to date?',
  'question.tr6': 'What have you done with people who have a concern like mine?',
  'question.tr9': 'Which code of ethics do you follow? May I read it?',

  'question.lo1': 'Where is your office, what are your hours, and is it easy to get in?',
  'question.lo3': 'If we meet by video or phone: is the tool private, and are you licensed where I will be?',
  'question.lo5': 'How long is each session?',
  'question.lo6': 'How often would we meet?',
  'question.lo7': 'How long might therapy last?',
  'question.lo8': 'What happens if I have to cancel or move a visit?',
  'question.lo9': 'How do I reach you between visits? What if I have a crisis?',
  'question.lo10': 'Can you meet my access needs?',
  'question.lo11': 'How will you contact me, and can you leave no message?',
  'question.lo12': 'If we meet by video: where can I talk without being heard?',

  'question.fe1': 'How much is each session?',
  'question.fe2': 'Do you take my insurance? Which part would I pay?',
  'question.fe3': 'Do I have to pay in full up front?',
  'question.fe4': 'If I pay on my own, can I have the likely total in writing?',
  'question.fe5': 'Do you have lower rates or a sliding scale?',
  'question.fe6': 'If you bill my insurance, what will it say? Will it name an illness?',
  'question.fe7': 'What name shows on the bill, the bank statement and the insurer’s letter, and who receives it?',

  'question.ap1': 'How do you work? What would a usual session be like?',
  'question.ap2': 'What will you ask me to do, and what will you never ask me to do?',
  'question.ap3': 'How will we know if it is working?',
  'question.ap4': 'Do you work with a medical doctor or a pelvic floor therapist when one is needed?',
  'question.ap5': 'How do you work with someone whose values or faith differ from yours?',

  'question.fi1': 'What will we do in the first session, and how much detail do you need?',
  'question.fi3': 'Can I skip a question, or come back to it later?',
  'question.fi4': 'I feel nervous. How can you help me to settle in?',
  'question.fi5': 'May I read from my notes, and have them back at the end?',
  'question.fi7': 'What should I watch for, or write down, before the next visit?',

  'question.co1': 'What do you think might be going on? Could more than one thing play a part?',
  'question.co2': 'How common is this?',
  'question.co4': 'It happens in some settings but not in others. What might that tell us?',
  'question.co5': 'It came on quickly. What should we look at first?',
  'question.co6': 'It has always been like this. Does that change what might help?',
  'question.co7': 'Is it all right if my goal is to feel fine with little or no desire?',
  'question.co8': 'We want different amounts of sex. How do you help people with that?',
  'question.co9': 'How do we know if a high interest in sex is a concern?',
  'question.co10': 'I feel shame about this. How do you work with shame?',
  'question.co11': 'Is it in my body, in my mind, or both?',

  'question.tx1': 'What are my options? What are the good and bad sides of each?',
  'question.tx3': 'What can I expect to change, how soon, and what if it does not?',
  'question.tx4': 'I tried some things already. What would you do in a different way?',
  'question.tx6': 'Could ways to relax, or to stay in the moment, help me?',
  'question.tx7': 'Would pelvic floor therapy be worth a try?',
  'question.tx8': 'Are there books, videos or groups that you trust?',
  'question.tx9': 'Could medicine be part of the answer? Who would I ask?',
  'question.tx10': 'I have pain, an illness, a disability or sensory needs. How do you change the exercises?',
  'question.tx11': 'What could still get better after my operation or treatment, and how soon?',
  'question.tx12': 'Which ways to have sex or be close can work well after an operation or treatment like mine?',

  'question.me1': 'Could one of my medicines play a part? Who should I ask about it?',
  'question.me2': 'The timing of my medicine and my concern look close. Can we look at the dates?',
  'question.me3': 'Are there other medicines or doses that my prescriber could talk about with me?',
  'question.me4': 'Should I have a checkup or tests first? Which ones?',
  'question.me5': 'Would you talk with my doctor, if I agree?',
  'question.me6': 'Could my health condition play a part?',
  'question.me7': 'Could hormones play a part? Who could check that?',
  'question.me8': 'Could my sleep play a part?',
  'question.me9': 'Could alcohol, nicotine or other drugs play a part?',
  'question.me10': 'Is sex safe for my heart, and should my heart be checked?',
  'question.me12': 'Are my herbs or supplements all right with my medicines? Who can check?',
  'question.me13': 'I have pills that are not from a doctor or a pharmacy. Who can tell me if they are safe?',
  'question.me14': 'I stopped a medicine. Could that still matter?',
  'question.me15': 'Could dryness or pain have a cause that can be treated?',
  'question.me17': 'How can I get through a pelvic or genital exam with less stress?',
  'question.me18': 'My wish for sex has gone up since I began a medicine. Is that known?',
  'question.me19': 'What kinds of birth control could I ask about, if mine may play a part?',
  'question.me20': 'Could my operation or treatment play a part? Who can look into that?',
  'question.me21': 'What can I do about leaking, and who can help with it?',

  'question.pa1': 'Should my partner come, or should I come alone? When does each one help?',
  'question.pa3': 'If we come together, can I also have time alone with you?',
  'question.pa4': 'If I tell you something alone, will you tell my partner?',
  'question.pa5': 'How do you make sure that you do not take sides?',
  'question.pa6': 'My partner does not want to come. What can I do on my own?',
  'question.pa7': 'How can I talk with my partner about this?',
  'question.pa8': 'Can more than two people come?',
  'question.pa9': 'How do you work with trust after an affair?',
  'question.pa10': 'I am single. How does this work without a partner?',
  'question.pa11': 'We are trying for a baby, and sex has become a chore. Can you help?',
  'question.pa12': 'My body has changed. How can I tell or show a partner?',

  'question.hw1': 'What kind of homework do you give? Can you show me one?',
  'question.hw2': 'Can I say no to homework, or change it? What if we do not get it done?',
  'question.hw6': 'Will any of it be about touch? Can we start with things that are not?',

  'question.sf1': 'Do you have training in trauma?',
  'question.sf2': 'Do I need to tell you what happened? Can we go slowly?',
  'question.sf3': 'Should I have help with the past first, or can we do both?',
  'question.sf4': 'What will you do if a session or homework brings up strong feelings?',
  'question.sf5': 'I have thoughts of hurting myself. How do you help with that?',
  'question.sf6': 'I do not feel safe with someone. Can we talk about that alone?',

  'question.pr1': 'What do you keep private? When would you have to tell someone?',
  'question.pr2': 'What goes into my file? Who can see it, and can I see it?',
  'question.pr5': 'Before you talk with my doctor: what form do I sign, what will you share, and can I change my mind?',
  'question.pr7': 'I am under 18. What will my parents or carers find out?',
  'question.pr8': 'Do you use software that records or writes notes for you? Can I say no?',

  'question.id1': 'What have you done with LGBTQ+ people?',
  'question.id2': 'Do you agree never to try to change who I am drawn to or my gender?',
  'question.id3': 'Will you use my name and pronouns, also in your notes and letters?',
  'question.id4': 'My identity is not why I come. Can we leave it to the side?',
  'question.id5': 'What do you know about trans, nonbinary or intersex bodies?',
  'question.id6': 'What do you know about being asexual?',
  'question.id7': 'Are you at ease with people who have more than one partner?',
  'question.id8': 'Are you at ease with kink?',
  'question.id9': 'Do you know my culture, language or faith, or are you open to learning?',
  'question.id10': 'I take hormones for my gender. How might they change sex for me?',

  'question.ft1': 'What if I do not feel at ease with you? Can you give me other names?',
  'question.ft5': 'If something you do feels wrong, who can I complain to?',
  'question.ft6': 'Do my hopes and readiness fit with how you work?',

  'questionsForm.first.title': 'Not sure where to start?',
  'questionsForm.add.one': 'Add: {question}',

  'questionsForm.own.first': 'Write my own question',
  'questionsForm.own.add': 'Write another question',
  'questionsForm.own.help': 'Enter starts the next one.',

  'questionsForm.list.title': 'Questions on my list',
  'questionsForm.list.help': 'Put what matters most at the top. The first three are on the first page.',
  'questionsForm.list.keys': 'With a keyboard: Alt and an arrow key move a question.',
  'questionsForm.item.label': 'Question {n}',
  'questionsForm.item.when': 'When to ask: {when}',
  'questionsForm.item.whenOpen': 'Not decided',
  'questionsForm.item.startsPrivate':
    'This one starts as “keep to myself”, because the question alone can tell a lot. You can change that here.',

  'questionsForm.item.fromOffPage':
    'This one starts as “keep to myself”, because it came from an answer that you keep off your page. You can change that here.',
  'questionsForm.item.toTop': 'To top',
  'questionsForm.place.first': 'On the first page',
  'questionsForm.place.after': 'On the pages after',

  'questionsForm.times.before': 'Before I book: {n}',
  'questionsForm.times.first': 'At the first visit: {n}',
  'questionsForm.times.later': 'Later: {n}',
  'questionsForm.times.open': 'Not decided: {n}',

  'questionsForm.suggested.title': 'Questions that may fit you',
  'questionsForm.suggested.help': 'Only ideas, from your own answers.',
  'questionsForm.suggested.add': 'Add',
  'questionsForm.suggested.hide': 'Not for me',
  'questionsForm.suggested.gone': 'This one is put away. It comes back only if your answer changes.',
  'questionsForm.suggested.more': { one: 'Show {n} more', other: 'Show {n} more' },
  'questionsForm.suggested.hidden': 'Questions I put away ({n})',
  'questionsForm.suggested.show': 'Show again',
  'questionsForm.suggested.cover': 'Hide the reasons',
  'questionsForm.suggested.uncover': 'Show the reasons',

  'questionsForm.because.one': 'Because you said: {reason}',
  'questionsForm.because.device': 'others use this device',
  'questionsForm.because.several': 'Because you said:',
  'questionsForm.because.more': { one: 'and {n} more answer', other: 'and {n} more answers' },
  'questionsForm.because.something': 'Because of something you said',

  'questionsForm.added': 'Added as question {n}.',
  'questionsForm.added.private': 'Added as question {n}. It starts as “keep to myself”: it is not on your page.',
  'questionsForm.added.show': 'Show it on my list',

  'questionsForm.said.added': 'Added as question {n}: {question}',
  'questionsForm.said.addedPrivate': 'Added as question {n}, kept to yourself: {question}',

  'questionsForm.said.hidden': 'Put away: {question}',
  'questionsForm.said.shown': 'Here again: {question}',

  'questionsForm.bank.title': 'Pick from ready questions',
  'questionsForm.bank.help': 'Tick one to put it on your list.',
  'questionsForm.bank.search': 'Search the ready questions',
  'questionsForm.bank.found': { one: '{n} question found', other: '{n} questions found' },
  'questionsForm.bank.foundSome': {
    one: 'No question has all of these words. {n} has some of them',
    other: 'No question has all of these words. {n} have some of them',
  },
  'questionsForm.bank.none': 'No ready question has these words. You can write your own above.',
  'questionsForm.bank.group': '{group} ({n})',
  'questionsForm.bank.groupPicked': '{group} ({n}, {picked} on your list)',
} as const satisfies Words
