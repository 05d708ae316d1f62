"""Which addresses may be called: TLS everywhere, except on this machine."""

from urllib.parse import urlsplit

from crmadmin.errors import Problem, remote

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def is_loopback(address: str) -> bool:
    """Tell whether an address is on this machine."""
    return urlsplit(address).hostname in LOOPBACK


def base_address(text: str) -> str:
    """Check where calls should go, and give it as ``scheme://host[:port]``.

    A bare host means TLS. Raises ``remote.not_an_address``.
    """
    stripped = text.strip().rstrip("/")
    address = stripped if "://" in stripped else f"https://{stripped}"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise Problem(remote.NOT_AN_ADDRESS, address=stripped) from None
    plain = parts.scheme == "http" and parts.hostname in LOOPBACK
    bare = not (parts.path or parts.query or parts.fragment or "@" in parts.netloc)
    named = parts.hostname and not any(letter.isspace() for letter in parts.netloc)
    if not (named and bare and (parts.scheme == "https" or plain)):
        raise Problem(remote.NOT_AN_ADDRESS, address=stripped)
    host = f"[{parts.hostname}]" if ":" in str(parts.hostname) else parts.hostname
    return f"{parts.scheme}://{host}" + (f":{port}" if port else "")
