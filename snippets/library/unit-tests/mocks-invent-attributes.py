from unittest.mock import Mock, call

send = Mock()
invented = send.asssert_called_once_with("order 1"), send.anything, send.nested.deeply(1, 2)
assert [isinstance(value, Mock) for value in invented] == [True] * 3
assert send.mock_calls == [call.asssert_called_once_with("order 1"), call.nested.deeply(1, 2)]

try:
    send.assert_called_once_with("order 1")
    outcome = "passed"
except AssertionError as error:
    outcome = "failed"
assert outcome == "failed"
print(len(invented), "invented; the assertion itself", outcome)
