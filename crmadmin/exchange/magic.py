"""What a file is by its first bytes, where that is certainly no text."""

_SIGNATURES = (
    (b"\x89PNG\r\n", "PNG"),
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"GIF8", "GIF"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "GZIP"),
    (b"BZh", "BZIP2"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "XLS"),
    (b"SQLite format 3\0", "SQLite"),
    (b"PAR1", "Parquet"),
)
ZIP = "ZIP"
"""What :func:`format_of` calls an archive; an XLSX workbook is one too."""


def format_of(start: bytes) -> str | None:
    """Name the binary format that a file's first bytes announce; None if they announce none."""
    for signature, name in _SIGNATURES:
        if start.startswith(signature):
            return name
    return None
