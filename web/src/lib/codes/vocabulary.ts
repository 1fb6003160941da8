/** The codes of `de.hafen.vocabulary`, in the order in which people meet them. Words: locales. */
export const CHANNELS = ["IN_PERSON", "PHONE", "VIDEO", "EMAIL", "CHAT", "LETTER"] as const;
export const OUTCOMES = ["CLARIFIED", "NEXT_STEP", "REFERRED", "OPEN"] as const;
export const AUDIENCES = ["PERSON", "EMPLOYER", "BOTH"] as const;
export const EMPLOYER_KINDS = ["COMPANY", "RESEARCH_INSTITUTION", "OTHER"] as const;
export const LOCATIONS = ["IN_GERMANY", "ABROAD"] as const;
export const NETWORK_KINDS = [
  "BUSINESS_NETWORK",
  "ROUND_TABLE",
  "STRATEGY_ROUND",
  "ALUMNI",
  "OTHER",
] as const;
export const EVENT_KINDS = [
  "NETWORK_EVENT",
  "WORKSHOP",
  "INFORMATION_EVENT",
  "DELEGATION_TRIP",
  "BUSINESS_DAY",
  "ROUND_TABLE",
  "OTHER",
] as const;
export const TARGET_GROUPS = [
  "PROFESSIONAL",
  "ACADEMIC",
  "RESEARCHER",
  "STUDENT",
  "FOUNDER",
  "NURSE",
  "TRADES",
  "EDUCATOR",
  "FAMILY",
  "OTHER",
] as const;
export const TOPICS = [
  "RESIDENCE",
  "WORK",
  "RECOGNITION",
  "LANGUAGE",
  "HOUSING",
  "FAMILY_PARTNER",
  "ENTRY",
  "REGISTRATION",
  "HEALTH",
  "TAX_SOCIAL",
  "BANK",
  "CHILDCARE",
  "SCHOOL",
  "STUDY",
  "RESEARCH",
  "FOUNDING",
  "DRIVING",
  "CITIZENSHIP",
  "SOCIAL_LIFE",
  "DISCRIMINATION",
  "NETWORK",
  "OTHER",
] as const;
/** Topics of talks with employers, before the others. */
export const EMPLOYER_TOPICS = ["EMPLOYER_RECRUITING", "EMPLOYER_ONBOARDING", "EMPLOYER_DUTIES"] as const;
/** What people say most: on top of lists of languages. */
export const COMMON_LANGUAGES = [
  "de",
  "en",
  "fr",
  "es",
  "tr",
  "ar",
  "uk",
  "ru",
  "fa",
  "pl",
  "zh",
  "hi",
] as const;
export const PURPOSES = [
  "WORK",
  "STUDY",
  "RESEARCH",
  "TRAINING",
  "RECOGNITION",
  "JOB_SEARCH",
  "SELF_EMPLOYMENT",
  "FAMILY",
  "PROTECTION",
  "OTHER",
] as const;
/** What a client is to the linked employer. */
export const EMPLOYMENTS = ["EMPLOYED", "HIRING"] as const;
export const EMPLOYER_SIZES = ["MICRO", "SMALL", "MEDIUM", "LARGE"] as const;
export const LANGUAGE_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2", "NATIVE"] as const;
export const RESIDENCE_TITLES = [
  "BLUE_CARD",
  "SKILLED_ACADEMIC",
  "SKILLED_VOCATIONAL",
  "CHANCENKARTE",
  "RECOGNITION",
  "STUDY",
  "TRAINING",
  "TRAINING_SEARCH",
  "JOB_SEARCH",
  "RESEARCHER",
  "RESEARCHER_MOBILITY",
  "ICT_CARD",
  "OTHER_EMPLOYMENT",
  "SELF_EMPLOYMENT",
  "FAMILY",
  "SETTLEMENT",
  "SETTLEMENT_SKILLED",
  "EU_LONG_TERM",
  "FREE_MOVEMENT",
  "VISA_NATIONAL",
  "VISA_SCHENGEN",
  "VISA_FREE",
  "FIKTIONSBESCHEINIGUNG",
  "TEMPORARY_PROTECTION",
  "HUMANITARIAN",
  "DULDUNG",
  "GERMAN",
  "OTHER",
] as const;
