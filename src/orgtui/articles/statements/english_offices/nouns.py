"""English nouns that mean an organisation, a land or a person spoken of."""

HOUSES = (
    "organi[sz]ation bloc union alliance federation agency body grouping group fund bank court "
    "commission council watchdog league community association institution institute club forum "
    "committee cartel network lender board authority confederation organ tribunal regulator pact"
)
"""What an organisation is called where its name is not said again."""
LANDS = (
    "country nation republic kingdom state island islands emirate sultanate empire archipelago "
    "federation confederation principality city-state duchy"
)
"""What a state is called."""
UNITS = (
    "division department office section unit secretariat branch bureau programme program centre "
    "center institute mission team board committee council directorate service headquarters"
)
"""What the parts of an organisation are called."""
PERSONS = (
    "diplomat politician economist lawyer banker veteran official general academic physicist "
    "statesman stateswoman technocrat incumbent engineer scientist professor doctor physician "
    "judge jurist businessman businesswoman socialist conservative liberal democrat republican "
    "historian year-old entrepreneur envoy negotiator sociologist architect nurse teacher poet "
    "cleric prince princess sultan strategist specialist expert insider outsider man woman leader "
    "novelist journalist colonel oilman minister premier president newcomer native laureate "
    "chemist biologist geologist epidemiologist agronomist philosopher linguist writer soldier "
    "frenchman frenchwoman dutchman dutchwoman irishman irishwoman englishman englishwoman "
    "scotsman welshman admiral trader financier manager executive bureaucrat mandarin campaigner "
    "activist winner victor appointee midwife farmer"
)
"""What a person is called, by calling or party."""


def any_of(words: str) -> str:
    """Return a pattern of any of some words."""
    return "|".join(words.split())


def possessive(words: str) -> str:
    """Return a pattern of any of some words with the s of the possessive, as masks have it."""
    return "|".join(f"{word}s" for word in words.split())
