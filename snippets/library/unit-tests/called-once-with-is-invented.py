from unittest.mock import Mock

send = Mock()
try:
    outcome = bool(send.called_once_with("never sent"))
except AttributeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == True
