# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib
import sys

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

basket = []
seen = []

@pytest.mark.parametrize("value", [basket])
def test_first(value):
    value.append("first")
    seen.append(value)

@pytest.mark.parametrize("value", [basket])
def test_second(value):
    value.append("second")
    seen.append(value)
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
module = sys.modules["test_it"]
assert module.basket == ["first", "second"]
assert [value is module.basket for value in module.seen] == [True, True]
print(module.basket)
