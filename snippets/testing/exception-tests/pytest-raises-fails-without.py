# /// script
# dependencies = ["pytest"]
# ///

import pytest

outcomes = []
for text in ("one", "1", None):
    try:
        with pytest.raises(ValueError):
            int(text)
        outcomes.append("passed")
    except pytest.fail.Exception as error:
        outcomes.append("DID NOT RAISE" in str(error))
    except TypeError:
        outcomes.append("TypeError came through")
assert outcomes == ["passed", True, "TypeError came through"]
print(outcomes)
