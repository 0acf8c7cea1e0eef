from unittest.mock import Mock

outcomes = []
for notify in (Mock(), Mock(unsafe=True)):
    try:
        notify.assert_was_called()
        outcomes.append("passed")
    except AttributeError as error:
        outcomes.append("assert_was_called" in str(error))
invented = Mock().was_called()
assert outcomes == [True, "passed"]
assert isinstance(invented, Mock) is True
print(outcomes)
