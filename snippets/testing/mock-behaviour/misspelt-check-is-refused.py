# /// script
# requires-python = ">=3.12"
# ///
from unittest.mock import Mock

notify, unsafe = Mock(), Mock(unsafe=True)
outcomes = []
for double in (notify, unsafe):
    for name in ("called_once", "called_with", "has_calls", "any_call", "not_called"):
        try:
            getattr(double, name)()
            outcomes.append("passed")
        except AttributeError:
            outcomes.append("refused")
assert outcomes == ["refused"] * 5 + ["passed"] * 5
print(outcomes)
