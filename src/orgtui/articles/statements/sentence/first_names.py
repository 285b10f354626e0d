"""Whether English words tell that a person is a man or a woman."""

from orgtui.articles.statements.sentence.frame import PERSON, Frame, Item
from orgtui.text.late_patterns import late

_WOMEN = frozenset(
    "alice amina amelia ana anastasia angela anita ann anna anne anneliese annalena audrey"
    " ayesha barbara beata beatrice benazir brigitte carla carmen carolyn caroline catherine"
    " cecilia"
    " charlotte christine claudia cristina corazon dalia deborah diana dilma dina dorothy"
    " elena eleanor elisa elisabeth elizabeth ellen elvira emma erna esther eva evelyn fatima fatou"
    " federica fiona florence frances francesca gertrude gloria graca grace hanna hannah hava"
    " heather"
    " helen helena helga helle henrietta hillary inga ingrid irina isabel isabella jacinda jane"
    " janet jennifer jessica jill joan joanna josephine joyce judith julia julie kaja karen karin"
    " katalin katherine kathleen katrin katerina katharina kate kersti kristalina laimdota laura"
    " leila lena lidia linda lindiwe lisa louise lucia luisa magdalena maia mamta margaret"
    " margareta"
    " margarita margot margrethe maria marie marija marina marta martha mary maryam maya megawati"
    " melanie mercedes mette mia michaela michelle mirjam monica nadia nancy naledi"
    " natalia nathalie ngozi nicola nicole nilza nkosazana nora olga olha olivia patricia paula"
    " pauline penny phumzile rebecca rosa rose ruth sabine sahle salome samantha samia sandra sanna"
    " sara sarah shirley silvia sirimavo sofia sonia sophie stella susan"
    " sylvie tarja tatiana teresa theresa ursula valerie vera veronica victoria violeta viola"
    " viorica winnie yulia yvonne zainab zuzana zsuzsanna ylva cathy christina isatou kirsten"
    " annette astrid gudrun katrina sanae giorgia xiomara liz rachel yvette evika jeanine droupadi"
    " pratibha khaleda chandrika sushila kirsty roberta veronica".split()
)
_MEN = frozenset(
    "abdul abdullah abdel adam adrian ahmed ahmad albert alejandro aleksandr alexander alexis"
    " alfred"
    " ali allan alpha andreas andrei andrew andrzej anders antonio anthony antonis anton arthur"
    " barack ban bashar ben benjamin bernard bill boris brian carlos charles christian christopher"
    " claude daniel david denis dennis didier dmitry donald edgar edward emeka emmanuel enrique"
    " eric"
    " ernesto evo felipe ferdinand fernando fidel filip francis francisco franck francois frank"
    " franz fred frederick gabriel george gerald gerhard gilbert giorgio giorgi giovanni giuseppe"
    " gordon guy hamid hans harold hassan heinz helmut henri henry herbert herman horst hosni"
    " houlin"
    " hugo hussein ian ibrahim igor ilham irfaan ivan jack jacques jaime jakaya jakob james jan"
    " jean"
    " jens jerzy jim jin joao joachim joe john jonas jonathan jorge jose josep joseph juan julius"
    " juha jurgen jürgen justin karim karl keith kevin klaus kofi kurt lars laurent lech leo leon"
    " leonid lloyd louis luis luiz luca mahmoud malcolm manuel mario mark mathias matthias maurice"
    " max michael michel miguel mikhail miguel milan mohamed mohammad mohammed moussa muhammad"
    " mukhisa nabil narendra nelson nguyen nicolas nicolae nikol nikolai olaf olof oscar oswaldo"
    " otto pablo pascal patrick paul pedro peter petr philip pierre pietro piotr rafael ramon ranil"
    " raul recep ricardo richard robert roberto rodrigo roger roland ronald rudolf rui salvador sam"
    " samuel sebastian sergei sergey sergio shavkat shinzo shridath silvio simon stefan stephen"
    " steven sukhumbhand surin tedros thabo thomas thorbjorn thorbjørn tom tomas tony toomas trygve"
    " vaclav valdis victor viktor vincent vladimir volodymyr wilhelm willem william willy wim"
    " wolfgang yasser yasuo yoweri yukiya yves zoran guterres evarist moises daren mwai"
    " johann johannes friedrich karol rishi keir javier prabowo bola faure umaro micheal xavier"
    " angel haitham feridun lazar hissein yousef elias joko tomasz mateusz gitanas egils alar"
    " andrej janez borut aleksandar miroslav radoslaw heiko guido sauli petteri jyrki esko ulf"
    " bjarni kyriakos nikos filippo barham".split()
)
_CALLED = late(
    r"\b(?:(?P<she>ms|mrs|miss|madam|lady|dame|baroness|queen|princess|duchess|spokeswoman"
    r"|chairwoman|congresswoman|businesswoman)"
    r"|(?:mr|sir|lord|king|prince|sheikh|sultan|emir|baron|chairman|spokesman))"
    r"\.? (?:president |prime minister |secretary-general |dr )?(?P<who>P.)"
)
_MADE = late(r"(?P<who>P.),? [^;:()PQ]{0,60}\b(?:herself|(?P<he>himself))\b")


def sex_of(person: Item) -> str:
    """Return "she" or "he" as a first name, or a title within the name, tells; else nothing."""
    first = person.text.lower().split()[0].strip(".")
    whole = person.party.name.lower().split() if person.party is not None else [first]
    words = (first, whole[0]) if len(whole) > 1 else (first,)
    if any(word in _WOMEN or word in {"ms", "mrs", "dame", "lady", "baroness"} for word in words):
        return "she"
    return "he" if any(word in _MEN or word in {"mr", "sir", "lord"} for word in words) else ""


def sexes_told(frame: Frame) -> dict[str, str]:
    """Return which persons of an English sentence are men and which women, by name."""
    told: dict[str, str] = {}
    for item in frame.items if PERSON in frame.letters else ():
        if item.letter == PERSON and item.party is not None and (sex := sex_of(item)):
            told[item.party.name] = sex
    for match in _MADE.finditer(frame.mask):
        who = frame.party(match["who"])
        if who is not None:
            told.setdefault(who.name, "he" if match["he"] else "she")
    for match in _CALLED.finditer(frame.mask):
        who = frame.party(match["who"])
        if who is not None:
            told[who.name] = "she" if match["she"] else "he"
    return told
