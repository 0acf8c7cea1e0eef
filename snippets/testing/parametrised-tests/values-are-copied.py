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

seen = []

@pytest.mark.parametrize("round", [1, 2])
@pytest.mark.parametrize("basket", [[]])
def test_basket(basket, round):
    basket.append(round)
    seen.append(list(basket))
""")
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"])
seen = sys.modules["test_it"].seen
print(seen)
assert seen == [[1], [2]]
