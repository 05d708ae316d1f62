"""Domain names of e-mail addresses and companies, and whether they belong together.

Source: domain/associations.md §4, where HubSpot associates by domain and ignores free mail.
"""

from collections.abc import Iterable

from crmadmin.core.sync.canonical import is_unparsed

FREE_MAIL_DOMAINS = frozenset(
    {
        "126.com", "163.com", "aim.com", "alice.it", "aliceadsl.fr", "aol.com", "arcor.de",
        "bbox.fr", "bigpond.com", "bluewin.ch", "bol.com.br", "btinternet.com", "cegetel.net",
        "club-internet.fr", "comcast.net", "cox.net", "duck.com", "fastmail.com", "fastmail.fm",
        "free.fr", "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.fr",
        "gmx.net", "googlemail.com", "hey.com", "hotmail.be", "hotmail.co.uk", "hotmail.com",
        "hotmail.de", "hotmail.es", "hotmail.fr", "hotmail.it", "icloud.com", "inbox.com",
        "laposte.net", "libero.it", "live.be", "live.co.uk", "live.com", "live.fr", "live.nl",
        "mac.com", "mail.com", "mail.ru", "me.com", "msn.com", "naver.com", "neuf.fr",
        "noos.fr", "numericable.fr", "online.fr", "orange.fr", "outlook.be", "outlook.com",
        "outlook.de", "outlook.es", "outlook.fr", "outlook.it", "pm.me", "proton.me",
        "protonmail.ch", "protonmail.com", "qq.com", "rocketmail.com", "rogers.com", "sfr.fr",
        "shaw.ca", "sina.com", "skynet.be", "skypro.ch", "sky.com", "sympatico.ca",
        "t-online.de", "telenet.be", "tiscali.it", "tuta.com", "tutanota.com", "verizon.net",
        "videotron.ca", "virgilio.it", "wanadoo.fr", "web.de", "yahoo.ca", "yahoo.co.jp",
        "yahoo.co.uk", "yahoo.com", "yahoo.com.br", "yahoo.de", "yahoo.es", "yahoo.fr",
        "yahoo.it", "yandex.com", "yandex.ru", "ymail.com", "zoho.com",
    }
)  # fmt: skip
"""Domains that say nothing of where somebody works: an assumption.

HubSpot ignores free-mail domains too, and does not say which those are (§4).
"""


def domain_of_email(key: str | None) -> str:
    """Give the domain of an e-mail's key; empty without one, or for free mail."""
    if key is None or is_unparsed(key):
        return ""
    domain = key.partition("@")[2]
    return "" if "@" in domain or domain in FREE_MAIL_DOMAINS else domain


PREFIXES = ("https://", "http://", "www.")
MARK = "|"
"""What stands for the beginning of a text where a prefix is replaced, here as in SQL."""


def domain_of_company(text: str | None) -> str:
    """Give a company's domain name without what people paste around it: ``https://www.…/``."""
    name = MARK + (text or "").strip(" ").encode().lower().decode()  # as SQLite lowers: ASCII
    for prefix in PREFIXES:
        name = name.replace(MARK + prefix, MARK)
    return name.removeprefix(MARK).partition("/")[0]


def belong_together(one: str, other: str) -> bool:
    """Tell whether two domains are the same, or one is within the other."""
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def primary_of_other_domain(email: str, companies: Iterable[tuple[bool, str]]) -> bool:
    """Tell whether the one primary company's domain is known and not that of the e-mail.

    ``companies`` say whether they are primary, and their domains; "" is not known.
    """
    primary = [domain for is_primary, domain in companies if is_primary]
    if len(primary) != 1 or not email or not primary[0]:
        return False
    return not belong_together(email, primary[0])


def has_better(email: str, companies: Iterable[tuple[bool, str]]) -> bool:
    """Tell whether a company that is not primary has the domain of the e-mail."""
    others = [domain for is_primary, domain in companies if not is_primary and domain]
    return bool(email) and any(belong_together(email, domain) for domain in others)
