"""Calls keep close to what a server allows, and never exceed it."""

import heapq
import random
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.connectors.http import Lane, Place
from tests.connectors.clocks import VirtualClock

LIMIT, INTERVAL = 190, 10.0


class Window:
    """A server that allows so many calls in any ten seconds, and counts what it refused."""

    def __init__(self) -> None:
        self.arrived: deque[float] = deque()
        self.served = 0
        self.refused = 0

    def arrive(self, now: float) -> int:
        """Count a call; give how many remain."""
        while self.arrived and self.arrived[0] <= now - INTERVAL:
            self.arrived.popleft()
        if len(self.arrived) >= LIMIT:
            self.refused += 1
            return 0
        self.arrived.append(now)
        self.served += 1
        return LIMIT - len(self.arrived)


class Simulation:
    """Threads that call without pause; time jumps from event to event."""

    def __init__(self, *, threads: int, seed: int, up: float, work: float) -> None:
        self.clock = VirtualClock()
        self.window = Window()
        self.lane = Lane(self.clock, limit=100, interval=INTERVAL)
        self.chance = random.Random(seed)  # noqa: S311 - the same network every time
        self.up, self.work = up, work
        self.events: list[tuple[float, int, str, Place | None, int]] = []
        self.number = 0
        for _ in range(threads):
            self.plan(0.0, "send")

    def plan(self, delay: float, kind: str, place: Place | None = None, left: int = 0) -> None:
        """Let something happen later."""
        self.number += 1
        event = (self.clock.time + delay, self.number, kind, place, left)
        heapq.heappush(self.events, event)

    def run(self, seconds: float) -> None:
        """Let time pass."""
        until = self.clock.time + seconds
        while self.events[0][0] < until:
            self.clock.time, _, kind, place, left = heapq.heappop(self.events)
            if kind == "send":
                self.send()
            elif kind == "arrive":
                left = self.window.arrive(self.clock.time)
                self.plan(self.chance.uniform(0, self.work), "answer", place, left)
            elif place:
                place.leave()
                place.follow(limit=LIMIT, interval=INTERVAL, remaining=left)
                self.plan(0.0, "send")
        self.clock.time = until

    def send(self) -> None:
        """Send a call, or try again later."""
        taken = self.lane.take()
        if isinstance(taken, float):
            self.plan(taken, "send")
        else:
            self.plan(self.chance.uniform(0, self.up), "arrive", taken)


@pytest.mark.parametrize(("threads", "work"), [(8, 0.2), (16, 0.6), (24, 0.8)])
def test_ninety_five_per_cent_of_the_burst_are_used(threads: int, work: float) -> None:
    """Ten minutes of calls use 95 to 100 % of the burst without one that is refused."""
    simulation = Simulation(threads=threads, seed=7, up=0.1, work=work)
    simulation.run(30)
    simulation.window.served = 0
    simulation.run(600)
    assert simulation.window.refused == 0
    assert 0.95 <= simulation.window.served / (LIMIT * 600 / INTERVAL) <= 1


@given(
    threads=st.integers(1, 40),
    seed=st.integers(0, 1000),
    up=st.floats(0.001, 5),
    work=st.floats(0.001, 5),
)
def test_no_call_is_refused(threads: int, seed: int, up: float, work: float) -> None:
    """However fast the network and the server are, the window is never exceeded."""
    simulation = Simulation(threads=threads, seed=seed, up=up, work=work)
    simulation.run(60)
    assert simulation.window.refused == 0


def test_calls_of_others_are_left_room() -> None:
    """What remains of the window tells of other programs' calls: they are not called into."""
    clock = VirtualClock()
    lane = Lane(clock, limit=LIMIT, interval=INTERVAL)
    first = lane.enter(lambda: None)
    first.leave()
    first.follow(limit=LIMIT, interval=INTERVAL, remaining=100)
    for _ in range(100):
        lane.enter(lambda: None).leave()
    assert clock.time == 1000
    lane.enter(lambda: None)
    assert clock.time >= 1010


def test_a_closed_lane_lets_nobody_in() -> None:
    """After a refusal every thread waits as long as the server asked for."""
    clock = VirtualClock()
    lane = Lane(clock, limit=5, interval=1)
    lane.close(10)
    lane.enter(lambda: None)
    assert clock.time == pytest.approx(1010)
