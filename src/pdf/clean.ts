export { cleanText } from '../summary/clean'
