"""A simulated camera for each test, back in its first state."""

import pytest
from simulator import Simulator


@pytest.fixture
def camera():
    simulator = Simulator()
    simulator.reset()
    return simulator
