# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize(
    "text", ["plain", pytest.param("", id="empty"), pytest.param("x", marks=pytest.mark.xfail)]
)
def test_marked(text):
    assert text != "x"

@pytest.mark.parametrize("value", [7, None, int, True, [], {}])
def test_default(value): pass

@pytest.mark.parametrize("value", [[], [1]], ids=["none", "one"])
def test_listed(value): pass

@pytest.mark.parametrize("value", [[], [1]], ids=len)
def test_computed(value): pass
""")
outcomes = {}


class Recorder:
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            outcomes[report.nodeid.partition("::test_")[2]] = report.outcome


with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
skipped = [name for name, outcome in outcomes.items() if outcome == "skipped"]
assert list(outcomes)[:3] == ["marked[plain]", "marked[empty]", "marked[x]"]
assert skipped == ["marked[x]"]
assert list(outcomes)[3:7] == ["default[7]", "default[None]", "default[int]", "default[True]"]
assert list(outcomes)[7:9] == ["default[value4]", "default[value5]"]
assert list(outcomes)[9:] == ["listed[none]", "listed[one]", "computed[0]", "computed[1]"]
print(list(outcomes))
