"""Calls are made again only where that is safe, heard when cancelled, and told apart."""

import gzip
import json
import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from crmadmin.connectors.http import FixedToken, Http, Refused, Request, Uncertain, sending
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.connectors.hubspot.conduct import HubSpotConduct
from crmadmin.core.progress import Cancelled
from crmadmin.errors import Language, Problem
from tests.connectors.answering import Asked, Reply, Server, answering
from tests.connectors.clocks import VirtualClock

TOKEN = "pat-eu1-PLANTED-SECRET"
READ = Request(method="GET", path="/things", repeatable=True)
WRITE = Request(method="POST", path="/things", json={"email": "private@example.com"})
DONE = Reply(body={"done": True})


def opened(server: Server, clock: VirtualClock | None = None) -> Http:
    """Open a connection to a server."""
    clock = clock or VirtualClock()
    return Http(server.address, FixedToken(TOKEN), HubSpotConduct(clock), clock=clock)


def problem_of(request: Request, *replies: Reply) -> Problem:
    """Call a server that answers so, and give the problem that comes of it."""
    with answering(*replies) as server, opened(server) as http, pytest.raises(Problem) as raised:
        http.call(request)
    for language in Language:
        assert raised.value.sentence(language)
        assert raised.value.remedy(language)
    return raised.value


@pytest.mark.parametrize("status", [502, 503, 504, 521, 523, 524])
def test_reads_are_made_again_after_failures(status: int) -> None:
    """A read waits 1, 2, 4 and 8 seconds, five attempts in all."""
    clock = VirtualClock()
    failures = [Reply(status=status)] * 4
    with answering(*failures, DONE) as server, opened(server, clock) as http:
        assert http.call(READ).document == {"done": True}
        assert http.tally.calls == 5
        assert http.tally.repeated == 4
    assert clock.time - 1000 == pytest.approx(1 + 2 + 4 + 8)


def test_reads_end_after_five_attempts() -> None:
    """A server that stays out of order is told as such."""
    with answering(Reply(status=503)) as server, opened(server) as http:
        with pytest.raises(Refused) as raised:
            http.call(READ)
        assert len(server.asked) == 5
    assert raised.value.code == "remote.out_of_order"


@pytest.mark.parametrize("lost", [Reply(drop=True), Reply(body={"done": True}, cut=3)])
def test_reads_are_made_again_when_the_connection_breaks(lost: Reply) -> None:
    """Before the answer or in the middle of it: a read is simply made again."""
    with answering(lost, DONE) as server, opened(server) as http:
        assert http.call(READ).document == {"done": True}


@pytest.mark.parametrize(
    "lost",
    [Reply(drop=True), Reply(body={"done": True}, cut=3), Reply(status=502), Reply(status=500)],
)
def test_writes_that_may_be_done_are_never_made_again(lost: Reply) -> None:
    """Nobody knows whether the write took effect, and the caller is told so."""
    with answering(lost, DONE) as server, opened(server) as http:
        with pytest.raises(Uncertain):
            http.call(WRITE)
        assert len(server.asked) == 1


def test_silence_is_not_listened_to_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """A read that no answer comes to is made again, a write is uncertain."""
    monkeypatch.setattr(sending, "READ_TIMEOUT", 0.1)
    release = threading.Event()

    def silent(_asked: Asked) -> Reply:
        release.wait(10)
        return DONE

    with answering(silent) as server, opened(server) as http:
        with pytest.raises(Problem) as raised:
            http.call(READ)
        with pytest.raises(Uncertain):
            http.call(WRITE)
        assert len(server.asked) == 6
        release.set()
    assert raised.value.code == "remote.timed_out"


def test_writes_that_were_never_sent_are_certain() -> None:
    """Where no connection could be made, nothing was changed."""
    with answering(DONE) as server:
        address = server.address
    clock = VirtualClock()
    http = Http(address, FixedToken(TOKEN), HubSpotConduct(clock), clock=clock)
    with http, pytest.raises(Problem) as raised:
        http.call(WRITE)
    assert raised.value.code == "remote.unreachable"


@pytest.mark.parametrize(
    ("reply", "seconds"),
    [
        (Reply(status=423), 2),
        (Reply(status=423, headers={"Retry-After": "5"}), 5),
        (Reply(status=477, headers={"Retry-After": "40"}), 40),
        (Reply(status=429, body={"policyName": "SECONDLY"}), 1),
        (Reply(status=429, body={"policyName": "TEN_SECONDLY_ROLLING"}), 10),
        (Reply(status=429, body={"policyName": "X"}, headers={"Retry-After": "3"}), 3),
    ],
)
def test_what_was_not_done_is_asked_for_again(reply: Reply, seconds: float) -> None:
    """Locks and limits are waited for as long as HubSpot asks, by writes too."""
    for request in (READ, WRITE):
        clock = VirtualClock()
        with answering(reply, DONE) as server, opened(server, clock) as http:
            assert http.call(request).document == {"done": True}
        assert clock.time - 1000 == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply(status=429, body={"policyName": "DAILY"}), "remote.daily_limit"),
        (Reply(status=477, headers={"Retry-After": "3600"}), "remote.being_moved"),
        (Reply(status=400, body={"category": "VALIDATION_ERROR"}), "remote.invalid"),
        (Reply(status=401, body={"category": "INVALID_AUTHENTICATION"}), "remote.token_invalid"),
        (Reply(status=401, body={"category": "EXPIRED_AUTHENTICATION"}), "remote.token_expired"),
        (Reply(status=530), "remote.token_invalid"),
        (Reply(status=404), "remote.not_found"),
        (Reply(status=404, body="<html>", kind="text/html"), "remote.not_found"),
        (Reply(status=409), "remote.conflict"),
        (Reply(status=437), "remote.label_limit"),
        (Reply(status=302, headers={"Location": "https://evil.net/?q=1"}), "remote.redirected"),
        (Reply(body="<html>sign in</html>", kind="text/html"), "remote.not_an_answer"),
        (Reply(status=403, body="<html>blocked", kind="text/html"), "remote.not_an_answer"),
        (Reply(status=511, body="<html>sign in", kind="text/html"), "remote.not_an_answer"),
    ],
)
def test_refusals_end_at_once(reply: Reply, code: str) -> None:
    """What asking again cannot mend is told after one call, whatever its text says."""
    with answering(reply) as server, opened(server) as http:
        with pytest.raises(Refused) as raised:
            http.call(READ)
        assert len(server.asked) == 1
    assert raised.value.code == code
    assert raised.value.answer.status == reply.status


def test_half_a_document_is_asked_for_again() -> None:
    """JSON that ends in the middle, though all bytes came, is not believed."""
    with answering(Reply(body='{"done": tr'), DONE) as server, opened(server) as http:
        assert http.call(READ).document == {"done": True}
    assert problem_of(READ, Reply(body='{"done": tr')).code == "remote.not_an_answer"


def test_a_server_without_a_certificate_is_refused() -> None:
    """Whoever cannot prove by TLS who they are gets no token."""
    with answering(DONE) as server:
        address = server.address.replace("http:", "https:")
        with HubSpot.connect(TOKEN, host=address) as hubspot, pytest.raises(Problem) as raised:
            hubspot.account()
        assert server.asked == []
    assert raised.value.code == "remote.no_trust"


def test_support_finds_a_refusal_by_its_id() -> None:
    """The id that HubSpot gave a call is in the detail of the problem."""
    problem = problem_of(READ, Reply(status=400, body={"correlationId": "abc-123"}))
    assert "abc-123" in problem.detail


def test_the_token_stays_with_its_host() -> None:
    """A redirect is not followed: the other host never sees a call."""
    with answering(DONE) as other:
        away = Reply(status=307, headers={"Location": f"{other.address}/things"})
        assert problem_of(READ, away).code == "remote.redirected"
        assert other.asked == []


@pytest.mark.parametrize(
    "host", ["http://api.hubapi.com", "ftp://x", "https://a@b", "https://a/b", ""]
)
def test_only_tls_is_spoken_with_other_machines(host: str) -> None:
    """Plain HTTP is for this machine."""
    with pytest.raises(Problem) as raised:
        HubSpot.connect(TOKEN, host=host)
    assert raised.value.code == "remote.not_an_address"


def test_nothing_private_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Neither token nor query nor body is in any log record, whatever fails."""
    caplog.set_level(logging.DEBUG)
    private = Request(
        method="GET", path="/things", query=(("q", "private@example.com"),), repeatable=True
    )
    failing = [Reply(status=503), Reply(drop=True), Reply(status=429), DONE]
    with answering(*failing) as server, opened(server) as http:
        http.call(private)
        http.call(WRITE)
    problem = problem_of(WRITE, Reply(drop=True))
    said = caplog.text + problem.detail + repr(problem) + str(problem) + repr((private, WRITE))
    assert "/things" in caplog.text
    assert "PLANTED" not in said
    assert "private@example.com" not in said


def test_answers_may_be_compressed() -> None:
    """The server may zip what it sends, and is told so."""
    zipped = Reply(body=gzip.compress(json.dumps({"done": True}).encode()))
    reply = Reply(body=zipped.content, headers={"Content-Encoding": "gzip"})
    with answering(reply) as server, opened(server) as http:
        assert http.call(READ).document == {"done": True}
        assert "gzip" in server.asked[0].headers["accept-encoding"]
        assert server.asked[0].headers["user-agent"].startswith("crmadmin/")
        assert server.asked[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_a_slow_read_can_be_cancelled() -> None:
    """The person waits for no answer: cancelling is heard while the server thinks."""
    release = threading.Event()

    def slow(_asked: Asked) -> Reply:
        release.wait(10)
        return DONE

    began = time.monotonic()

    def check() -> None:
        if time.monotonic() - began > 0.1:
            raise Cancelled

    with answering(slow) as server, HubSpot.connect(TOKEN, host=server.address, check=check) as hub:
        with pytest.raises(Cancelled):
            hub.account()
        heard = time.monotonic() - began
        release.set()
    assert heard < 5


def test_waits_are_cut_into_slices() -> None:
    """Cancelling is heard within a fifth of a second of a long wait."""
    clock = VirtualClock()
    clock.wait(10, lambda: None)
    assert max(clock.slept) <= 0.2


def test_threads_share_one_connection() -> None:
    """Several pages are read side by side, each answered with its own."""

    def echo(asked: Asked) -> Reply:
        return Reply(body={"path": asked.path})

    with answering(echo) as server, HubSpot.connect(TOKEN, host=server.address) as hubspot:
        paths = [f"/things/{number}" for number in range(60)]
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda path: hubspot.send("GET", path), paths))
        assert hubspot.tally.calls == 60
    assert [answer.document["path"] for answer in answers] == paths
