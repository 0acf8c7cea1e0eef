from unittest.mock import Mock

send = Mock()
try:
    outcome = type(send.called_once_with("never sent")).__name__
except AttributeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "Mock"
