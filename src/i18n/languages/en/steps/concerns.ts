import type { Words } from '../../../message'

export const concerns = {
  'concerns.title': 'What brings you here',
  'concerns.short': 'Your concerns',
  'concerns.purpose': 'Pick the things you want to talk about, in plain words.',
  'concerns.why':
    'The therapist starts with what matters to you. A list makes it easier to begin, and nothing gets left out because it felt hard to say.',
  'concerns.intro': 'Pick as many as fit. You do not need to know why, or a medical name.',
  'concerns.topic': 'Something about what brings me here',
  'concerns.own.name': 'What brings me here, in my words',
  'concerns.own.words.label': 'In your own words, what brings you here?',
  'concerns.own.words.help': 'One or two lines are enough.',
  'concerns.own.words.paper': 'In my own words',
  'concerns.picked.name': 'What I would like to talk about',
  'concerns.picked.label': 'What would you like to talk about?',
  'concerns.picked.paper': 'What I would like to talk about',
  'concerns.picked.saidNone': 'Nothing from the list of concerns',
  'concerns.picked.group.first': 'Not sure',
  'concerns.picked.group.desire': 'Interest in sex',
  'concerns.picked.group.arousal': 'Getting turned on, erections, wetness',
  'concerns.picked.group.orgasm': 'Orgasm and ejaculation',
  'concerns.picked.group.pain': 'Pain and comfort',
  'concerns.picked.group.feelings': 'Feelings about sex',
  'concerns.picked.group.control': 'Habits and control',
  'concerns.picked.group.relationship': 'With a partner, or without',
  'concerns.picked.group.identity': 'Who I am and what I believe',
  'concerns.picked.group.health': 'Health and stages of life',
  'concerns.picked.group.past': 'Hard experiences',
  'concerns.picked.group.growth': 'Learning and enjoying more',
  'concerns.picked.group.otherGroup': 'Something else',
  'concerns.picked.option.hardToSay': 'I do not know how to say it',
  'concerns.picked.said.hardToSay': 'Something I do not know how to say yet',
  'concerns.picked.option.desireLow': 'Little or no interest in sex, and I wish it were different',
  'concerns.picked.option.desireChange': 'My interest in sex has changed',
  'concerns.picked.option.desireHigh': 'More interest in sex than feels right for me',
  'concerns.picked.option.desireDiff': 'My partner and I want different amounts of sex',
  'concerns.picked.option.aversion': 'I dread sex or touch, or feel put off by it',
  'concerns.picked.option.aceQ': 'I have little or no interest in sex, and that may just be me',
  'concerns.picked.option.arousalMind': 'Hard to feel turned on',
  'concerns.picked.option.arousalBody': 'My body does not respond (for example, dryness or no swelling)',
  'concerns.picked.said.arousalBody': 'My body does not respond',
  'concerns.picked.option.erection': 'Trouble getting or keeping an erection',
  'concerns.picked.option.numb': 'Less feeling or numbness',
  'concerns.picked.option.unwantedArousal': 'Genital arousal that I do not want and that does not go away',
  'concerns.picked.option.erectionLong': 'Erections that last too long',
  'concerns.picked.option.curve': 'A bend, lump or change in the shape of my penis, or pain when hard',
  'concerns.picked.option.orgasmHard': 'Hard to reach orgasm, or not able to',
  'concerns.picked.option.orgasmWeak': 'Orgasms feel weaker or less good than before',
  'concerns.picked.option.orgasmEarly': 'Orgasm or ejaculation comes sooner than I want',
  'concerns.picked.option.orgasmLate': 'Orgasm or ejaculation takes too long, or does not come',
  'concerns.picked.option.ejacChange': 'Other changes in ejaculation (for example none, or it hurts)',
  'concerns.picked.said.ejacChange': 'Changes in ejaculation',
  'concerns.picked.option.afterSex': 'I feel sad, upset or unwell after sex or orgasm',
  'concerns.picked.option.painPenetration': 'Pain with penetration',
  'concerns.picked.option.painOther': 'Pain with other kinds of sex or touch',
  'concerns.picked.option.blocked': 'Penetration feels blocked or not possible',
  'concerns.picked.option.painAnal': 'Pain with anal sex',
  'concerns.picked.option.pelvicPain': 'Pain in my pelvis or genitals at other times',
  'concerns.picked.option.fearPain': 'Fear of pain',
  'concerns.picked.option.dryness': 'Dryness, burning or soreness',
  'concerns.picked.option.bleeding': 'Bleeding during or after sex',
  'concerns.picked.option.leaks': 'Leaking during sex (pee, gas or stool), or worry about it',
  'concerns.picked.said.leaks': 'Leaking during sex, or worry about it',
  'concerns.picked.option.perform': 'Worry about how I perform',
  'concerns.picked.option.shame': 'Worry, stress or shame about sex or solo sex',
  'concerns.picked.option.shameFantasy': 'Worry or shame about fantasies, kinks or interests',
  'concerns.picked.option.distressInterest': 'A sexual interest that upsets or worries me',
  'concerns.picked.option.bodyImage': 'How I feel about my body',
  'concerns.picked.option.confidence': 'Low confidence about sex',
  'concerns.picked.option.noEnjoy': 'I have sex but do not enjoy it',
  'concerns.picked.option.present': 'I cannot stay in the moment, or I go numb inside',
  'concerns.picked.option.avoid': 'I avoid sex or closeness',
  'concerns.picked.option.intrusive': 'Sexual thoughts that I do not want',
  'concerns.picked.option.outOfControl': 'Sexual behavior that feels out of control',
  'concerns.picked.option.porn': 'Worry about my use of porn',
  'concerns.picked.option.risks': 'I take risks that worry me',
  'concerns.picked.option.interferes': 'My sex life gets in the way of work, study or other parts of life',
  'concerns.picked.option.talking': 'It is hard to talk about sex',
  'concerns.picked.option.closeness': 'We have lost closeness, or no longer have sex',
  'concerns.picked.option.affair': 'Closeness after an affair or broken trust',
  'concerns.picked.option.likes': 'We like different things',
  'concerns.picked.option.notYetSex': 'I have not had, or we have not had, the sex we want yet',
  'concerns.picked.said.notYetSex': 'I would like sex that has not happened yet',
  'concerns.picked.option.dating': 'Dating or starting with someone new',
  'concerns.picked.option.openRel': 'More than one partner, or opening up',
  'concerns.picked.option.relConflict': 'Arguments, or we drift apart',
  'concerns.picked.option.orientation': 'Questions or worry about who I am drawn to',
  'concerns.picked.option.gender': 'My gender, or how my body fits it',
  'concerns.picked.option.comingOut': 'Coming out, or hiding who I am',
  'concerns.picked.option.faith': 'Sex and my faith, culture or values',
  'concerns.picked.option.illness': 'Sex with a disability or long-term illness',
  'concerns.picked.option.cancer': 'Sex during or after cancer',
  'concerns.picked.option.surgery': 'Sex after surgery',
  'concerns.picked.option.medicine': 'A medicine may play a part',
  'concerns.picked.option.genderCare': 'Changes since hormones or gender care',
  'concerns.picked.option.menopause': 'Changes around menopause',
  'concerns.picked.option.birth': 'Closeness after pregnancy, birth or having children',
  'concerns.picked.option.fertility': 'Sex while trying for a baby',
  'concerns.picked.option.aging': 'Changes with age',
  'concerns.picked.option.stiLife': 'Living with an infection, or telling partners',
  'concerns.picked.option.sensory': 'Touch, sound or smell is too much (or too little) for me',
  'concerns.picked.said.sensory': 'Touch, sound or smell is too much, or too little, for me',
  'concerns.picked.option.chronicPain': 'Pain or tiredness gets in the way',
  'concerns.picked.option.unwantedPast': 'Past sex or touch that I did not want',
  'concerns.picked.option.harass': 'Sexual harassment or assault',
  'concerns.picked.option.medicalPast': 'A hard medical exam, treatment or birth',
  'concerns.picked.option.enhance': 'Nothing is wrong. I want to learn and enjoy more',
  'concerns.picked.option.facts': 'I want better facts about sex and pleasure',
  'concerns.picked.option.selfKnow': 'I want to know my own body and wishes better',
  'concerns.picked.option.other': 'Something else',
  'concerns.picked.said.other': 'Something of my own',
  'concerns.picked.what.label': 'What is not on the list?',
  'concerns.picked.what.paper': '{value}',
  'concerns.most.name': 'What matters most right now',
  'concerns.most.main.label': 'Which concerns matter most right now?',
  'concerns.most.main.help': 'Pick up to three.',
  'concerns.most.main.paper': 'What matters most right now',
  'concerns.now.name': 'Why now',
  'concerns.now.why.label': 'Why now?',
  'concerns.now.why.help': 'What made you look for help at this time?',
  'concerns.now.why.paper': 'Why now',

  // Not shown: other words that people type when they look for these.
  'concerns.picked.search.hardToSay': 'do not know, dont know, not sure, hard to explain, help, confused',
  'concerns.picked.search.desireLow':
    'low desire, no desire, desire, low libido, no libido, lost my libido, sex drive is gone, no sex drive, low sex drive, lost interest, not in the mood, never in the mood, never want sex, do not want sex, dont want sex, frigid, HSDD',
  'concerns.picked.search.desireChange':
    'desire changed, desire went up, desire went down, libido went up, libido went down, sex drive changed, went off sex, gone off sex, used to want it more',
  'concerns.picked.search.desireHigh':
    'high desire, high libido, high sex drive, too horny, horny all the time, want sex all the time, always think about sex, hypersexual',
  'concerns.picked.search.desireDiff':
    'different desire, mismatched libido, different sex drives, he wants it more, she wants it more, they want it more, partner wants it too often, partner never wants it, refuses me, turns me down, rejected',
  'concerns.picked.search.aversion':
    'do not want to be touched, dont want to be touched, disgust, disgusted by sex, sex feels gross, hate sex, hate being touched, cannot stand touch, sex repulsed, phobia',
  'concerns.picked.search.aceQ':
    'asexual, ace, aromantic, demisexual, gray ace, never wanted sex, not interested in sex',
  'concerns.picked.search.arousalMind':
    'not turned on, cannot get turned on, cant get horny, not excited, nothing turns me on, arousal',
  'concerns.picked.search.arousalBody':
    'not wet, cannot get wet, cant get wet, no lubrication, too dry, arousal, body does not react',
  'concerns.picked.search.erection':
    'ED, erectile dysfunction, impotence, impotent, cannot get hard, cant get hard, cannot get it up, cant get it up, cannot stay hard, cant stay hard, going soft, goes soft, lose my erection, limp, hard on, boner, Viagra',
  'concerns.picked.search.numb':
    'cannot feel anything, cant feel anything, no feeling, no sensation, lost feeling down there',
  'concerns.picked.search.unwantedArousal':
    'PGAD, aroused all the time, arousal will not stop, turned on when I do not want it',
  'concerns.picked.search.erectionLong':
    'priapism, erection will not go down, will not go away, hard for hours, stays hard',
  'concerns.picked.search.curve':
    'curved penis, bent penis, crooked, Peyronie, lump on penis, penis shape, painful erection, erection hurts, hurts when hard, hurts to get hard, penis pain',
  'concerns.picked.search.orgasmHard':
    'cannot come, cant come, cannot cum, cant cum, cannot climax, cant climax, never had an orgasm, anorgasmia, cannot finish, take forever to come, fake, fake it, faking, faked, pretend to come',
  'concerns.picked.search.orgasmWeak': 'weak orgasm, orgasm not as strong, no pleasure at climax, dull',
  'concerns.picked.search.orgasmEarly':
    'too fast, too quick, come too fast, come too soon, cum too fast, cum too soon, finish too fast, premature ejaculation, PE, early ejaculation, cannot last, last longer',
  'concerns.picked.search.orgasmLate':
    'delayed ejaculation, cannot ejaculate, cant ejaculate, cannot finish, takes too long to come, takes forever, cannot come with a partner',
  'concerns.picked.search.ejacChange':
    'nothing comes out, no semen, less semen, dry orgasm, blood in semen, hurts to ejaculate, retrograde',
  'concerns.picked.search.afterSex':
    'cry after sex, crying after sex, sad after sex, empty after sex, post sex blues, headache after sex',
  'concerns.picked.search.painPenetration':
    'it hurts, sex hurts, hurts during sex, painful sex, painful intercourse, hurts inside, burning inside, dyspareunia',
  'concerns.picked.search.painOther':
    'it hurts, hurts to be touched, pain when touched, oral sex hurts, pain with fingers',
  'concerns.picked.search.blocked':
    'vaginismus, too tight, cannot get it in, cant get it in, will not go in, muscles clench, cannot use a tampon, hits a wall',
  'concerns.picked.search.painAnal': 'anal hurts, butt hurts, anal pain',
  'concerns.picked.search.pelvicPain':
    'it hurts down there, vulva pain, vulvodynia, testicle pain, balls hurt, penis hurts, prostatitis, endometriosis, pelvic floor',
  'concerns.picked.search.fearPain': 'scared it will hurt, afraid of pain, tense up, afraid of penetration',
  'concerns.picked.search.dryness': 'it hurts, vaginal dryness, dry, burns, sore, itching, chafing, raw, lube',
  'concerns.picked.search.bleeding': 'blood after sex, spotting, bleed',
  'concerns.picked.search.leaks':
    'pee during sex, leak, leaks, leaking, leakage, leak when I come, leak pee, pee when I come, pee at orgasm, climacturia, dribble, drip, wet myself, wet the bed, incontinence, incontinent, urine, fart, poop, bladder, bowel',
  'concerns.picked.search.perform':
    'performance anxiety, anxious about sex, nervous about sex, am I good enough, bad in bed, pressure to perform, manhood, not man enough, let my partner down, fail, failure',
  'concerns.picked.search.shame':
    'guilt, guilty, ashamed, masturbation guilt, feel dirty, embarrassed about sex, masturbate, less of a man, less of a woman, damaged goods, broken',
  'concerns.picked.search.shameFantasy':
    'kink, kinky, fetish, BDSM, fantasy, weird fantasies, ashamed of what turns me on',
  'concerns.picked.search.distressInterest':
    'wrong thoughts, disturbing fantasies, afraid of what turns me on, attracted to the wrong thing, fetish',
  'concerns.picked.search.bodyImage':
    'hate my body, ugly, too fat, penis size, small penis, breasts, vulva looks, insecure, naked, lights off, less of a man, less of a woman, not a real man, not a real woman, manhood, damaged goods, broken, my body has changed, scar, scars, stoma, mastectomy',
  'concerns.picked.search.confidence':
    'self esteem, insecure, shy, no experience, do not know what I am doing, bad at sex, feel less of a man, less of a woman, half a man, not a real man, not a real woman, not man enough, manhood, womanhood, masculine, masculinity, emasculated, feminine, femininity, feel broken, useless, not enough, worthless',
  'concerns.picked.search.noEnjoy':
    'sex is boring, bored, no pleasure, feel nothing, sex is a chore, just go along with it, sex is duty',
  'concerns.picked.search.present':
    'mind wanders, cannot focus, distracted, zone out, dissociate, switch off, not there, in my head, spectator',
  'concerns.picked.search.avoid':
    'do not want to be touched, dont want to be touched, make excuses, avoid my partner, stay up late, pretend to sleep, avoid touch, afraid of sex, scared of sex, intimacy',
  'concerns.picked.search.intrusive': 'OCD, unwanted thoughts, bad thoughts, images in my head, flashbacks',
  'concerns.picked.search.outOfControl':
    'sex addiction, sex addict, addicted to sex, hypersexual, compulsive, cannot stop, cant stop, hookups, cheating again and again, escorts, sex workers',
  'concerns.picked.search.porn':
    'porn addiction, porn addict, addicted to porn, pornography, watch too much porn, cannot stop watching, cant stop watching, adult sites, masturbate too much, nofap',
  'concerns.picked.search.risks':
    'unsafe sex, no condom, strangers, hookups, chemsex, risky sex, sex on drugs, public sex',
  'concerns.picked.search.interferes':
    'late for work, lose my job, distracted at work, think about sex all day, wastes my time, money on sex',
  'concerns.picked.search.talking':
    'cannot talk about sex, cant talk about it, do not know how to ask, communication, embarrassed to ask, tell my partner what I want',
  'concerns.picked.search.closeness':
    'sexless marriage, dead bedroom, no sex, roommates, no intimacy, stopped having sex, no spark, lost the spark, distant',
  'concerns.picked.search.affair':
    'cheating, cheated, he cheated, she cheated, infidelity, betrayal, trust, unfaithful, lied',
  'concerns.picked.search.likes':
    'not compatible, want different things, partner wants something I do not, partner into kink, oral sex',
  'concerns.picked.search.notYetSex':
    'virgin, never had sex, unconsummated, marriage not consummated, first time, waiting',
  'concerns.picked.search.dating':
    'single, new partner, new relationship, apps, first date, after divorce, widowed, start again',
  'concerns.picked.search.openRel':
    'polyamory, poly, open relationship, open marriage, swinging, threesome, ENM, jealousy, jealous',
  'concerns.picked.search.relConflict':
    'fighting, we fight, fights, argue, resentment, divorce, break up, breaking up, marriage problems, separated',
  'concerns.picked.search.orientation':
    'am I gay, gay, bisexual, bi, lesbian, queer, sexuality, attracted to men, attracted to women, same sex',
  'concerns.picked.search.gender':
    'trans, transgender, nonbinary, dysphoria, transition, am I trans, gender identity, intersex',
  'concerns.picked.search.comingOut':
    'come out, in the closet, closeted, secret, tell my family I am gay, gay, lesbian, bisexual, nobody knows',
  'concerns.picked.search.faith':
    'religion, religious, church, sin, sinful, God, purity, Muslim, Christian, Jewish, Catholic, Mormon, upbringing, guilt',
  'concerns.picked.search.illness':
    'chronic illness, disabled, wheelchair, diabetes, MS, stroke, heart attack, spinal cord, Parkinson',
  'concerns.picked.search.cancer': 'chemo, chemotherapy, prostate cancer, breast cancer, mastectomy, radiation, tumor',
  'concerns.picked.search.surgery': 'operation, hysterectomy, prostate removed, prostatectomy, stoma, vasectomy, scar',
  'concerns.picked.search.medicine':
    'side effect, side effects, antidepressants, SSRI, Zoloft, Prozac, sertraline, birth control, the pill, meds, medication, drugs, weed, cannabis, marijuana, alcohol, drinking',
  'concerns.picked.search.genderCare':
    'hormones, hormone therapy, HRT, testosterone, estrogen, oestrogen, progesterone, blockers, transition, transitioning, trans, transgender, nonbinary, gender care, gender affirming care, gender surgery, top surgery, bottom surgery, dilation, vaginoplasty, phalloplasty, dysphoria',
  'concerns.picked.search.menopause': 'the change, hot flashes, perimenopause, hormones, HRT, estrogen',
  'concerns.picked.search.birth':
    'postpartum, after the baby, new mom, new dad, breastfeeding, childbirth, stitches, tear, episiotomy, C-section, kids, no time, too tired for sex, pregnant',
  'concerns.picked.search.fertility':
    'infertility, IVF, trying to conceive, TTC, get pregnant, cannot get pregnant, ovulation, sex on schedule, miscarriage',
  'concerns.picked.search.aging': 'getting older, older, old age, over 60, not as young',
  'concerns.picked.search.stiLife': 'STI, STD, herpes, HIV, HPV, warts, hepatitis, tell them I have',
  'concerns.picked.search.sensory':
    'autism, autistic, ADHD, overstimulated, sensory overload, touch too much, smells, sticky',
  'concerns.picked.search.chronicPain':
    'fatigue, exhausted, always tired, back pain, fibromyalgia, arthritis, endometriosis, joint pain',
  'concerns.picked.search.unwantedPast':
    'sexual abuse, abused, childhood abuse, molested, trauma, rape, raped, forced, incest, PTSD',
  'concerns.picked.search.harass':
    'rape, raped, sexual assault, assaulted, groped, stalked, harassed at work, Me Too, trauma',
  'concerns.picked.search.medicalPast':
    'birth trauma, bad exam, pap smear, gynecologist, doctor hurt me, traumatic birth, catheter',
  'concerns.picked.search.enhance':
    'better sex, spice things up, try new things, more pleasure, improve, have more fun, toys',
  'concerns.picked.search.facts': 'sex education, is this normal, am I normal, how does it work, information, learn',
  'concerns.picked.search.selfKnow':
    'find out what I like, explore, masturbation, my own pleasure, never touched myself',
} as const satisfies Words
