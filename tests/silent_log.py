"""A log record that no test expects is a failure."""

import logging
from collections.abc import Iterator

import pytest


class _Collector(logging.Handler):
    """Keep warnings and worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self.records.append(record)


@pytest.fixture(autouse=True)
def silent_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse; one that asks for ``caplog`` looks itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if collector.records:
        said = "\n".join(f"{record.name}: {record.getMessage()}" for record in collector.records)
        pytest.fail(f"logged, and no test expects it:\n{said}", pytrace=False)
