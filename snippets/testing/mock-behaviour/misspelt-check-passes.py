from unittest.mock import Mock

notify = Mock()
try:
    notify.called_once()
    outcome = "passed"
except AttributeError as error:
    outcome = type(error).__name__
print(outcome, notify.call_count)
assert outcome == "passed"
