/** `FOREWORD_LONG=1`: the long forms, too, of what the usual run has a short form of. */
export const IS_LONG = process.env.FOREWORD_LONG === '1'

export const ONLY_LONG = 'FOREWORD_LONG=1 takes this way, too'
